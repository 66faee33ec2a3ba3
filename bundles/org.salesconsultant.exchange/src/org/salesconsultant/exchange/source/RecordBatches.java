/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.exchange.format.RecordConsumer;
import org.salesconsultant.results.rows.RowBatch;

import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Gathers the records of a file into batches. */
final class RecordBatches implements RecordConsumer {

    private final String file;

    private final List<String> columns;

    /** Where each column is in a record. */
    private final int[] positions;

    private final ReadAhead.Deliveries deliveries;

    private final FileRows.RefusedRecords refused;

    private final long[] rows = new long[RowBatch.SIZE];

    /** Tells the records refused since the last batch. */
    private List<Runnable> telling = new ArrayList<>();

    private StringColumn[] texts;

    private int count;

    RecordBatches(String file, List<String> columns, List<String> ofFile, FileRows.RefusedRecords refused,
            ReadAhead.Deliveries deliveries) {
        this.file = file;
        this.columns = columns;
        this.refused = refused;
        this.deliveries = deliveries;
        positions = columns.stream().mapToInt(ofFile::indexOf).toArray();
        begin();
    }

    private void begin() {
        texts = columns.stream().map(StringColumn::create).toArray(StringColumn[]::new);
        count = 0;
    }

    @Override
    public void accept(long row, String[] fields) throws CoreException {
        for (int c = 0; c < texts.length; c++) {
            String field = fields[positions[c]];
            texts[c].append(field == null ? "" : field);
        }
        rows[count++] = row;
        if (count == rows.length) {
            finish();
        }
    }

    @Override
    public void refused(long row, String reason, String text) {
        telling.add(() -> refused.refused(file, row, reason, text));
    }

    /** Passes on what was gathered since the last batch, if anything. */
    void finish() throws CoreException {
        if (count > 0 || !telling.isEmpty()) {
            deliveries.accept(telling, new RowBatch(Table.create(texts), Arrays.copyOf(rows, count), file));
            telling = new ArrayList<>();
            begin();
        }
    }
}
