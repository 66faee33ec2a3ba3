/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.mapping;

import java.util.Arrays;

import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RowLog;

/**
 * Counts, by column, the cells whose text changed and whose meaning did not; passes on each other change. A change of a
 * row counts when the row is kept, and once although several attributes take the column.
 */
final class CellChanges {

    private static final String STEP = RowMapper.STAGE;

    private final String[] columns;

    private final RowLog log;

    private final long[] counts;

    private final String[] before;

    private final String[] after;

    private final boolean[] pending;

    private final String[] pendingBefore;

    private final String[] pendingAfter;

    private boolean any;

    CellChanges(String[] columns, RowLog log) {
        this.columns = columns;
        this.log = log;
        counts = new long[columns.length];
        before = new String[columns.length];
        after = new String[columns.length];
        pending = new boolean[columns.length];
        pendingBefore = new String[columns.length];
        pendingAfter = new String[columns.length];
    }

    /** Notes, for the current row, that a text was read as another one of the same meaning. */
    void converted(int column, String from, String to) {
        any = true;
        pending[column] = true;
        pendingBefore[column] = from;
        pendingAfter[column] = to;
    }

    /** Counts what was noted of a row that is kept. */
    void keep() {
        for (int i = 0; any && i < pending.length; i++) {
            if (pending[i]) {
                counts[i]++;
                if (before[i] == null) {
                    before[i] = pendingBefore[i];
                    after[i] = pendingAfter[i];
                }
            }
        }
        forget();
    }

    /** Forgets what was noted of a row that is refused. */
    void forget() {
        if (any) {
            Arrays.fill(pending, false);
            any = false;
        }
    }

    /** Passes on the counts. */
    void finish() {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                log.changed(new CellChange(STEP, "", "", columns[i], before[i], after[i], counts[i]));
            }
        }
    }
}
