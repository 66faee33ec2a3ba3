/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.results.rows.RowBatch;
import org.salesconsultant.results.rows.RowStream;

import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Staged lines of text, as many to a batch as asked for. */
public final class Lines implements RowStream {

    /** A line: its file, its data row, its fields, "" where missing. */
    public record Line(String file, long row, String... fields) {
    }

    private final List<String> columns;

    private final List<Line> lines;

    private final int size;

    private Lines(List<String> columns, List<Line> lines, int size) {
        this.columns = List.copyOf(columns);
        this.lines = List.copyOf(lines);
        this.size = size;
    }

    /** {@return the lines of a small CSV text: a header, then data rows from 1; no quoting} */
    public static Lines csv(String text) {
        List<String> rows = text.lines().toList();
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            lines.add(new Line("lines.csv", i, rows.get(i).split(",", -1)));
        }
        return new Lines(List.of(rows.getFirst().split(",", -1)), lines, RowBatch.SIZE);
    }

    /** {@return lines of any files; those of a file in ascending order} */
    public static Lines of(List<String> columns, List<Line> lines) {
        return new Lines(columns, lines, RowBatch.SIZE);
    }

    /** {@return the same lines in batches of another size} */
    public Lines by(int batchSize) {
        return new Lines(columns, lines, batchSize);
    }

    /** {@return these lines so many times over, under new data rows of one file} */
    public Lines repeated(int times) {
        List<Line> repeated = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            for (Line line : lines) {
                repeated.add(new Line("repeated.csv", repeated.size() + 1L, line.fields()));
            }
        }
        return new Lines(columns, repeated, size);
    }

    /** {@return how many lines there are} */
    public int count() {
        return lines.size();
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public void forEach(BatchConsumer consumer, IProgressMonitor monitor) throws CoreException {
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            while (to < lines.size() && to - from < size && lines.get(to).file().equals(lines.get(from).file())) {
                to++;
            }
            consumer.accept(batch(lines.subList(from, to)));
            from = to;
        }
    }

    private RowBatch batch(List<Line> part) {
        List<Column<?>> table = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            StringColumn column = StringColumn.create(columns.get(c));
            for (Line line : part) {
                column.append(line.fields()[c]);
            }
            table.add(column);
        }
        return new RowBatch(Table.create(table), part.stream().mapToLong(Line::row).toArray(), part.getFirst().file());
    }
}
