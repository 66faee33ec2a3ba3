/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.results.rows.RowBatch;
import org.salesconsultant.results.rows.RowStream;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.internal.sql.Names;
import org.salesconsultant.store.internal.sql.Session;

import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Staged rows, batch by batch in the order of their source; a batch has rows of one file. */
final class StagedRows implements RowStream {

    private static final Messages MESSAGES = Messages.of(StagedRows.class);

    /** Where all sources are staged if a unit of work makes no tables: source, position, data_row, file, cells. */
    static final String TABLE = "staged_rows";

    private static final int CHECK = 1_000;

    private final Session session;

    private final String source;

    private final String table;

    private final List<String> columns;

    private final long rows;

    private StagedRows(Session session, String source, String table, List<String> columns, long rows) {
        this.session = session;
        this.source = source;
        this.table = table;
        this.columns = columns;
        this.rows = rows;
    }

    static StagedRows of(Session session, String source) throws CoreException {
        List<Object[]> staged = session.rows("SELECT table_name, column_names, row_count FROM staged_sources WHERE source = ?", source);
        if (staged.isEmpty()) {
            throw new Problem(session.place(), MESSAGES.text("unstaged", source), MESSAGES.text("unstaged.remedy")).exception();
        }
        Object[] found = staged.get(0);
        return new StagedRows(session, source, (String) found[0], TextList.parse((String) found[1]), (Long) found[2]);
    }

    @Override
    public List<String> columns() {
        return List.copyOf(columns);
    }

    @Override
    public void forEach(BatchConsumer consumer, IProgressMonitor monitor) throws CoreException {
        for (long from = 0; from < rows; from += RowBatch.SIZE) {
            for (RowBatch batch : page(from, monitor)) {
                consumer.accept(batch);
            }
        }
    }

    /** A page is read to its end before it is handed on, so that the consumer may use the connection. */
    private List<RowBatch> page(long from, IProgressMonitor monitor) throws CoreException {
        Page page = new Page();
        try (ColumnCursor cursor = table.equals(TABLE) ? cells(from) : values(from)) {
            while (cursor.next()) {
                page.add(cursor, monitor);
            }
        }
        page.end();
        return page.batches;
    }

    private ColumnCursor values(long from) throws CoreException {
        List<String> physical = new ArrayList<>();
        for (int c = 1; c <= columns.size(); c++) {
            physical.add("c" + c);
        }
        physical.addAll(List.of("data_row", "file"));
        return session.query("SELECT " + Names.list("", physical) + " FROM staging." + Names.quoted(table)
                + " WHERE position >= ? AND position < ? ORDER BY position", from, from + RowBatch.SIZE);
    }

    private ColumnCursor cells(long from) throws CoreException {
        return session.query("SELECT cells, data_row, file FROM " + TABLE
                + " WHERE source = ? AND position >= ? AND position < ? ORDER BY position", source, from, from + RowBatch.SIZE);
    }

    /** {@return the staged values of a batch, column by column} */
    private String[][] texts(ColumnCursor cursor) {
        int width = columns.size();
        String[][] values = new String[width][];
        if (!table.equals(TABLE)) {
            for (int c = 0; c < width; c++) {
                values[c] = cursor.texts(c);
            }
            return values;
        }
        String[] cells = cursor.texts(0);
        for (int c = 0; c < width; c++) {
            values[c] = new String[cells.length];
        }
        for (int row = 0; row < cells.length; row++) {
            List<String> texts = TextList.parse(cells[row]);
            for (int c = 0; c < width; c++) {
                values[c][row] = texts.get(c);
            }
        }
        return values;
    }

    /** Cuts rows into batches where the file changes. */
    private final class Page {

        private final List<RowBatch> batches = new ArrayList<>();

        private long[] dataRows = new long[RowBatch.SIZE];

        private StringColumn[] texts = empty();

        private int size;

        private String file = "";

        private StringColumn[] empty() {
            return columns.stream().map(StringColumn::create).toArray(StringColumn[]::new);
        }

        void add(ColumnCursor cursor, IProgressMonitor monitor) {
            int width = columns.size();
            String[][] values = texts(cursor);
            int after = cursor.columns().size() - 2;
            long[] numbers = cursor.longs(after);
            String[] files = cursor.texts(after + 1);
            for (int row = 0; row < cursor.size(); row++) {
                if (row % CHECK == 0 && monitor != null && monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (!files[row].equals(file)) {
                    end();
                    file = files[row];
                }
                dataRows[size++] = numbers[row];
                for (int c = 0; c < width; c++) {
                    if (values[c][row] == null) {
                        texts[c].appendMissing();
                    } else {
                        texts[c].append(values[c][row]);
                    }
                }
            }
        }

        void end() {
            if (size > 0) {
                batches.add(new RowBatch(Table.create(texts), Arrays.copyOf(dataRows, size), file));
                texts = empty();
                size = 0;
            }
        }
    }
}
