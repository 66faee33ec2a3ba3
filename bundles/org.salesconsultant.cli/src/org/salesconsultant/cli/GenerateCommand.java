/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.samples.scale.ScaleGenerator;
import org.salesconsultant.samples.scale.ScaleRequest;

/** Makes a project with as many invented customers and orders as wanted. */
final class GenerateCommand implements Command {

    private static final Messages MESSAGES = Messages.of(GenerateCommand.class);

    private static final long CUSTOMERS = 1_000_000;

    private static final long ORDERS = 10_000_000;

    private static final long SEED = 2025;

    @Override
    public String name() {
        return "generate";
    }

    @Override
    public Options options() {
        Options options = new Options();
        options.addOption(Option.builder().longOpt("customers").hasArg().argName("N").desc(MESSAGES.text("generate.customers")).get());
        options.addOption(Option.builder().longOpt("orders").hasArg().argName("N").desc(MESSAGES.text("generate.orders")).get());
        options.addOption(Option.builder().longOpt("seed").hasArg().argName("N").desc(MESSAGES.text("generate.seed")).get());
        options.addOption(Option.builder().longOpt("gzip").desc(MESSAGES.text("generate.gzip")).get());
        return options;
    }

    @Override
    public ExitCode run(Invocation invocation) throws CoreException {
        Path folder = invocation.path(invocation.requiredWord(0));
        ScaleRequest request = new ScaleRequest(Math.max(1, number(invocation, "customers", CUSTOMERS)),
                number(invocation, "orders", ORDERS), number(invocation, "seed", SEED), invocation.line().hasOption("gzip"));
        try {
            ScaleGenerator.write(folder, request, invocation.monitor());
        } catch (IOException e) {
            throw new Problem(folder.toString(), MESSAGES.text("generate.unwritable", String.valueOf(e.getMessage())),
                    MESSAGES.text("generate.unwritable.remedy")).exception(e);
        }
        invocation.console().result(MESSAGES.text("generate.done", Long.toString(request.customers()), Long.toString(request.orders()),
                folder.toString()));
        return ExitCode.DONE;
    }

    private static long number(Invocation invocation, String option, long otherwise) throws CoreException {
        String text = invocation.line().getOptionValue(option);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("[0-9]{1,9}")) {
            throw new Problem("--" + option + " " + text, MESSAGES.text("generate.number"), MESSAGES.text("generate.number.remedy"))
                    .exception();
        }
        return Long.parseLong(text);
    }
}
