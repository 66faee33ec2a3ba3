/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.salesconsultant.exchange.format.RecordConsumer;
import org.salesconsultant.exchange.format.RecordSource;
import org.salesconsultant.results.rows.RowBatch;

import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The first records of a file. */
final class FirstRows implements RecordConsumer {

    /** Ends a reading that has given enough; never leaves this class. */
    private static final class Enough extends CoreException {

        private static final long serialVersionUID = 1L;

        Enough() {
            super(Status.CANCEL_STATUS);
        }
    }

    private final int limit;

    private final List<PreviewRow> rows = new ArrayList<>();

    private boolean complete = true;

    private FirstRows(int limit) {
        this.limit = limit;
    }

    /** {@return the first records, at most as many as the limit} */
    static FirstRows of(RecordSource source, int limit, IProgressMonitor monitor) throws CoreException {
        FirstRows rows = new FirstRows(limit);
        try {
            source.read(rows, monitor);
        } catch (Enough e) {
            rows.complete = false;
        }
        return rows;
    }

    @Override
    public void accept(long row, String[] fields) throws CoreException {
        add(new PreviewRow(row, true, Arrays.asList(fields.clone()), null, List.of()));
    }

    @Override
    public void refused(long row, String reason, String text) throws CoreException {
        add(new PreviewRow(row, false, List.of(text), reason, List.of()));
    }

    private void add(PreviewRow row) throws CoreException {
        if (rows.size() == limit) {
            throw new Enough();
        }
        rows.add(row);
    }

    List<PreviewRow> rows() {
        return rows;
    }

    /** {@return whether there are no more records in the file} */
    boolean complete() {
        return complete;
    }

    /** {@return records that are rows, as an import stages them} */
    static RowBatch batch(List<PreviewRow> records, List<String> columns, String file) {
        StringColumn[] texts = new StringColumn[columns.size()];
        for (int c = 0; c < texts.length; c++) {
            texts[c] = StringColumn.create(columns.get(c));
            for (PreviewRow each : records) {
                if (each.fields().get(c) == null) {
                    texts[c].appendMissing();
                } else {
                    texts[c].append(each.fields().get(c));
                }
            }
        }
        return new RowBatch(Table.create(texts), records.stream().mapToLong(PreviewRow::row).toArray(), file);
    }
}
