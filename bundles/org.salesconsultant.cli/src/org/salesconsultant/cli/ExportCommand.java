/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.analysis.ProjectExporter;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.export.ExportOutcome;
import org.salesconsultant.exchange.export.ExportedFile;
import org.salesconsultant.exchange.export.MoneyTotal;
import org.salesconsultant.exchange.export.SortColumn;
import org.salesconsultant.exchange.format.TargetFormats;

/** Writes objects of a project to files. */
final class ExportCommand implements Command {

    private static final Messages MESSAGES = Messages.of(ExportCommand.class);

    private static final String CSV = "csv";

    @Override
    public String name() {
        return "export";
    }

    @Override
    public Options options() {
        Options options = new Options();
        options.addOption(Option.builder().longOpt("out").hasArg().argName("FILE|DIR").desc(MESSAGES.text("export.out")).get());
        options.addOption(Option.builder().longOpt("format").hasArg().argName("FORMAT").desc(MESSAGES.text("export.format")).get());
        options.addOption(Option.builder().longOpt("filter").hasArg().argName("EXPR").desc(MESSAGES.text("export.filter")).get());
        options.addOption(Option.builder().longOpt("columns").hasArg().argName("A,B").desc(MESSAGES.text("export.columns")).get());
        options.addOption(Option.builder().longOpt("sort").hasArg().argName("A,-B").desc(MESSAGES.text("export.sort")).get());
        options.addOption(Option.builder().longOpt("option").hasArg().argName("NAME=VALUE").desc(MESSAGES.text("export.option")).get());
        options.addOption(Option.builder().longOpt("no-contact").desc(MESSAGES.text("export.noContact")).get());
        options.addOption(Option.builder().longOpt("with-import").desc(MESSAGES.text("export.withImport")).get());
        return options;
    }

    @Override
    public ExitCode run(Invocation invocation) throws CoreException, IOException {
        Path project = invocation.path(invocation.requiredWord(0));
        String entity = invocation.requiredWord(1);
        Path out = invocation.pathOption("out");
        if (out == null) {
            throw new Problem(name(), MESSAGES.text("export.noOut"), MESSAGES.text("usage", MESSAGES.text("export.usage"))).exception();
        }
        List<SortColumn> sort = words(invocation, "sort").stream().map(SortColumn::parse).toList();
        ExportOutcome outcome = ProjectExporter.run(project, new ProjectExporter.Request(entity, out, format(invocation, out),
                parameters(invocation), words(invocation, "columns"), invocation.line().getOptionValue("filter", ""), sort, null,
                !invocation.line().hasOption("no-contact"), invocation.line().hasOption("with-import")), invocation.monitor());
        for (ExportedFile file : outcome.files()) {
            show(invocation.console(), file);
        }
        return outcome.notFound() > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private static void show(Console console, ExportedFile file) {
        console.result(MESSAGES.text("export.done", file.entity(), Long.toString(file.rows()), file.file().toString()));
        for (MoneyTotal total : file.sums()) {
            console.result(MESSAGES.text("export.total", total.column(), total.sum().toPlainString(), total.currency(),
                    Long.toString(total.rows())));
        }
        if (file.parts().size() > 1) {
            console.result(MESSAGES.text("export.parts", Integer.toString(file.parts().size())));
        }
        if (!file.leftOut().isEmpty()) {
            console.result(MESSAGES.text("export.leftOut", String.join(", ", file.leftOut())));
        }
    }

    /** {@return the format that is named, else that of the file's name, else CSV} */
    private static String format(Invocation invocation, Path out) {
        String named = invocation.line().getOptionValue("format");
        String found = named != null ? named : TargetFormats.suffixOf(String.valueOf(out.getFileName()));
        return found == null ? CSV : found;
    }

    private static List<String> words(Invocation invocation, String option) {
        String text = invocation.line().getOptionValue(option, "");
        return Arrays.stream(text.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    private static Map<String, String> parameters(Invocation invocation) throws CoreException {
        Map<String, String> parameters = new LinkedHashMap<>();
        String[] settings = invocation.line().getOptionValues("option");
        for (String setting : settings == null ? new String[0] : settings) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw new Problem("--option " + setting, MESSAGES.text("export.option.wrong"), MESSAGES.text("export.option.remedy"))
                        .exception();
            }
            parameters.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return parameters;
    }
}
