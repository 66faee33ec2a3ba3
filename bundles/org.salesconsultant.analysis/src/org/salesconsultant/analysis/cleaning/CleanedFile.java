/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.cleaning;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;

import org.salesconsultant.expression.reading.ValueText;
import org.salesconsultant.expression.table.ColumnKind;
import org.salesconsultant.results.rows.RowBatch;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Cleaned rows as CSV: UTF-8, comma, RFC 4180, LF, a header. Texts are written as they are, formulas too: the file is data to be
 * read again, and an apostrophe before a text would be a change that no step made.
 */
final class CleanedFile implements Closeable {

    private final CsvWriter writer;

    private long rows;

    CleanedFile(Path file, List<String> columns) throws IOException {
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        writer.writeRecord(columns);
    }

    void write(RowBatch batch) {
        List<IntFunction<Object>> cells = batch.table().columns().stream().<IntFunction<Object>>map(ColumnKind::reader).toList();
        String[] fields = new String[cells.size()];
        for (int i = 0; i < batch.rows().length; i++) {
            for (int c = 0; c < fields.length; c++) {
                fields[c] = ValueText.of(cells.get(c).apply(i));
            }
            writer.writeRecord(fields);
        }
        rows += batch.rows().length;
    }

    long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
