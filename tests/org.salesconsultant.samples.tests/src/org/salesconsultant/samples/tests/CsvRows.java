/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.results.rows.RowBatch;
import org.salesconsultant.results.rows.RowStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The rows of a CSV file, gzipped or not, as they would be staged. */
record CsvRows(Path file, List<String> columns) implements RowStream {

    static CsvRows of(Path file) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(reader(file))) {
            return new CsvRows(file, csv.iterator().next().getFields());
        }
    }

    @Override
    public void forEach(BatchConsumer consumer, IProgressMonitor monitor) throws CoreException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(reader(file))) {
            List<List<String>> rows = new ArrayList<>();
            long next = 1;
            for (CsvRecord record : csv) {
                rows.add(record.getFields());
                if (rows.size() == RowBatch.SIZE + 1) {
                    consumer.accept(batch(rows, next));
                    next += RowBatch.SIZE;
                    rows.subList(1, rows.size()).clear();
                }
            }
            consumer.accept(batch(rows, next));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a batch of rows, of which the first is the header. */
    private RowBatch batch(List<List<String>> rows, long first) {
        String[][] texts = new String[columns.size()][rows.size() - 1];
        for (int i = 1; i < rows.size(); i++) {
            for (int c = 0; c < texts.length; c++) {
                texts[c][i - 1] = rows.get(i).get(c);
            }
        }
        Table table = Table.create();
        for (int c = 0; c < texts.length; c++) {
            table.addColumns(StringColumn.create(columns.get(c), texts[c]));
        }
        return new RowBatch(table, LongStream.range(first, first + rows.size() - 1).toArray(), file.getFileName().toString());
    }

    private static Reader reader(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return new InputStreamReader(file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8);
    }
}
