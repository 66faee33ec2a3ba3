/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.analysis.ReportRendering;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.reports.RenderedReport;

/** Renders a report from a run, the latest by default. */
final class ReportCommand implements Command {

    private static final Messages MESSAGES = Messages.of(ReportCommand.class);

    @Override
    public String name() {
        return "report";
    }

    @Override
    public Options options() {
        Options options = new Options();
        options.addOption(Option.builder().longOpt("run").hasArg().argName("DIR").desc(MESSAGES.text("report.run")).get());
        options.addOption(Option.builder().longOpt("format").hasArg().argName("LIST").desc(MESSAGES.text("report.format")).get());
        options.addOption(Option.builder().longOpt("locale").hasArg().argName("TAG").desc(MESSAGES.text("report.locale")).get());
        options.addOption(Option.builder().longOpt("out").hasArg().argName("DIR").desc(MESSAGES.text("report.out")).get());
        return options;
    }

    @Override
    public ExitCode run(Invocation invocation) throws CoreException, IOException {
        String formats = invocation.line().getOptionValue("format");
        Path out = invocation.pathOption("out");
        List<RenderedReport> reports = ReportRendering.render(invocation.path(invocation.requiredWord(0)), invocation.pathOption("run"),
                formats == null ? List.of() : List.of(formats.strip().split("\\s*,\\s*")),
                invocation.line().getOptionValue("locale"), out == null ? invocation.path(".") : out, invocation.monitor());
        ExitCode code = ExitCode.DONE;
        for (RenderedReport report : reports) {
            invocation.console().result(report.file().toString());
            if (!report.status().isOK()) {
                invocation.console().trouble(report.status().getMessage());
                code = ExitCode.FINDINGS;
            }
        }
        return code;
    }
}
