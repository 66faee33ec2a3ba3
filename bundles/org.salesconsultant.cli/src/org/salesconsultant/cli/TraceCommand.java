/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.analysis.FigureRows;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Prints the rows behind a printed number, as CSV. */
final class TraceCommand implements Command {

    @Override
    public String name() {
        return "trace";
    }

    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public ExitCode run(Invocation invocation) throws CoreException, IOException {
        FigureRows.of(invocation.path(invocation.requiredWord(0)), invocation.requiredWord(1),
                row -> invocation.console().result(csv(row)), invocation.monitor());
        return ExitCode.DONE;
    }

    private static String csv(List<String> row) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(row);
        } catch (IOException e) {
            throw new IllegalStateException("a text takes every character", e);
        }
        return text.toString().stripTrailing();
    }
}
