/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.analysis.cleaning.CleanOutcome;
import org.salesconsultant.analysis.cleaning.CleanRequest;
import org.salesconsultant.analysis.cleaning.RecipeCleaning;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.source.SourceFile;

/** Replays a recipe on files. */
final class CleanCommand implements Command {

    private static final Messages MESSAGES = Messages.of(CleanCommand.class);

    @Override
    public String name() {
        return "clean";
    }

    @Override
    public Options options() {
        Options options = new Options();
        options.addOption(Option.builder().longOpt("in").hasArg().argName("A,B").desc(MESSAGES.text("clean.in")).get());
        options.addOption(Option.builder().longOpt("out").hasArg().argName("FILE").desc(MESSAGES.text("clean.out")).get());
        options.addOption(Option.builder().longOpt("changes").hasArg().argName("FILE").desc(MESSAGES.text("clean.changes")).get());
        options.addOption(Option.builder().longOpt("groups").hasArg().argName("FILE").desc(MESSAGES.text("clean.groups")).get());
        options.addOption(SetOption.get());
        return options;
    }

    @Override
    public ExitCode run(Invocation invocation) throws CoreException {
        Path recipe = invocation.path(invocation.requiredWord(0));
        Path out = invocation.pathOption("out");
        String in = invocation.line().getOptionValue("in");
        if (out == null || in == null) {
            throw new Problem(name(), MESSAGES.text("clean.missing", in == null ? "--in" : "--out"),
                    MESSAGES.text("usage", MESSAGES.text("clean.usage"))).exception();
        }
        CleanOutcome outcome = RecipeCleaning.run(new CleanRequest(recipe, files(invocation, in), out,
                invocation.pathOption("changes"), invocation.pathOption("groups"), invocation.variables()), invocation.monitor());
        show(invocation.console(), outcome, out);
        return outcome.manyRefused() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /** Named as the user named them: so the groups can be told apart by file. */
    private static List<SourceFile> files(Invocation invocation, String in) throws CoreException {
        List<SourceFile> files = new ArrayList<>();
        for (String name : in.split(",")) {
            files.add(new SourceFile(invocation.path(name.strip()), name.strip()));
        }
        return files;
    }

    private static void show(Console console, CleanOutcome outcome, Path out) {
        outcome.notes().forEach(console::result);
        long dropped = outcome.steps().stream().mapToLong(CleanOutcome.StepCounts::dropped).sum();
        console.result(MESSAGES.text("clean.rows", text(outcome.read()), text(outcome.refused()), text(dropped), text(outcome.kept())));
        for (CleanOutcome.StepCounts step : outcome.steps()) {
            console.result(MESSAGES.text("clean.step", step.step(), text(step.dropped()), text(step.changed()), text(step.converted())));
            if (step.groups() > 0) {
                console.result(MESSAGES.text("clean.grouped", text(step.grouped()), text(step.groups())));
            }
            if (step.open() > 0) {
                console.result(MESSAGES.text("clean.open", text(step.open())));
            }
        }
        console.result(MESSAGES.text("clean.done", out.toString()));
    }

    private static String text(long count) {
        return Long.toString(count);
    }
}
