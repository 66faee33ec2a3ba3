/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.tests;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.results.rows.RowBatch;
import org.salesconsultant.results.rows.RowStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * A gzipped CSV file as if it were staged.
 *
 * @param size rows to a batch
 */
record CsvRows(Path file, List<String> columns, int size) implements RowStream {

    static CsvRows of(Path file, int size) {
        try (CsvReader<CsvRecord> reader = open(file)) {
            return new CsvRows(file, reader.iterator().next().getFields(), size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvReader<CsvRecord> open(Path file) throws IOException {
        Reader text = new InputStreamReader(new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8);
        return CsvReader.builder().ofCsvRecord(text);
    }

    @Override
    public void forEach(BatchConsumer consumer, IProgressMonitor monitor) throws CoreException {
        try (CsvReader<CsvRecord> reader = open(file)) {
            String[][] cells = new String[columns.size()][size];
            long row = 0;
            int count = 0;
            for (CsvRecord line : reader) {
                if (row > 0) {
                    for (int c = 0; c < cells.length; c++) {
                        cells[c][count] = line.getField(c);
                    }
                    count++;
                }
                if (count == size) {
                    consumer.accept(batch(cells, count, row));
                    count = 0;
                }
                row++;
            }
            if (count > 0) {
                consumer.accept(batch(cells, count, row - 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RowBatch batch(String[][] cells, int count, long last) {
        List<Column<?>> table = new ArrayList<>();
        for (int c = 0; c < cells.length; c++) {
            table.add(StringColumn.create(columns.get(c), List.of(cells[c]).subList(0, count)));
        }
        long[] rows = new long[count];
        for (int i = 0; i < count; i++) {
            rows[i] = last - count + 1 + i;
        }
        return new RowBatch(Table.create(table), rows, file.getFileName().toString());
    }
}
