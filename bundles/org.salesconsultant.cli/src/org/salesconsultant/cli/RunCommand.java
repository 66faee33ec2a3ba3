/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.salesconsultant.analysis.ProjectRunner;
import org.salesconsultant.analysis.RunOutcome;
import org.salesconsultant.analysis.RunRequest;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.results.run.RunFolder;

import com.google.gson.JsonObject;

/** Runs a project end to end. */
final class RunCommand implements Command {

    private static final Messages MESSAGES = Messages.of(RunCommand.class);

    @Override
    public String name() {
        return "run";
    }

    @Override
    public Options options() {
        Options options = new Options();
        options.addOption(Option.builder().longOpt("out").hasArg().argName("DIR").desc(MESSAGES.text("run.out")).get());
        options.addOption(Option.builder().longOpt("as-of").hasArg().argName("DATE").desc(MESSAGES.text("run.asOf")).get());
        options.addOption(Option.builder().longOpt("threads").hasArg().argName("N").desc(MESSAGES.text("run.threads")).get());
        options.addOption(Option.builder().longOpt("execute").desc(MESSAGES.text("run.execute")).get());
        options.addOption(Option.builder().longOpt("json").desc(MESSAGES.text("run.json")).get());
        options.addOption(SetOption.get());
        return options;
    }

    @Override
    public ExitCode run(Invocation invocation) throws CoreException, IOException {
        int threads = invocation.countOption("threads", Runtime.getRuntime().availableProcessors());
        RunRequest request = new RunRequest(invocation.path(invocation.requiredWord(0)), invocation.pathOption("out"),
                invocation.dateOption("as-of"), threads, invocation.line().hasOption("execute"), invocation.variables(), false);
        RunOutcome outcome = ProjectRunner.run(request, invocation.monitor());
        JsonObject run = RunFolder.open(outcome.runFolder()).run();
        if (invocation.line().hasOption("json")) {
            invocation.console().result(run.toString());
        } else {
            summary(invocation.console(), run, outcome);
        }
        for (IStatus finding : outcome.status().getChildren()) {
            invocation.console().trouble(finding.getMessage());
        }
        return outcome.status().isOK() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static void summary(Console console, JsonObject run, RunOutcome outcome) {
        JsonObject figures = run.getAsJsonObject("figures");
        JsonObject rows = run.getAsJsonObject("rows");
        console.result(MESSAGES.text("run.rows", count(rows, "read"), count(rows, "kept"), count(rows, "refused"), count(rows, "dropped")));
        console.result(figures.has("orders") ? sales(figures, run)
                : MESSAGES.text("run.customers", count(figures, "customers"), run.get("as_of").getAsString()));
        console.result(MESSAGES.text("run.done", run.get("run").getAsString(), outcome.runFolder()));
    }

    private static String sales(JsonObject figures, JsonObject run) {
        return MESSAGES.text("run.figures", count(figures, "customers"), count(figures, "orders"), count(figures, "order_lines"),
                money(figures.get("revenue").getAsBigDecimal()), run.get("currency").getAsString(), run.get("as_of").getAsString());
    }

    private static String count(JsonObject object, String member) {
        return String.format(Locale.ROOT, "%,d", object.get(member).getAsLong());
    }

    private static String money(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f", amount.setScale(2, RoundingMode.HALF_UP));
    }
}
