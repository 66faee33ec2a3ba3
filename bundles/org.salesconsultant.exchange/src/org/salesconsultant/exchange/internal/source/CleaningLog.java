/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.source;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.results.rows.RowLog;

/** Counts what cleaning drops, and adds to each dropped row what it would have been worth. */
final class CleaningLog implements RowLog {

    private final RowLog log;

    private final StagedRows rows;

    private final SortedMap<String, Long> dropped = new TreeMap<>();

    /** Rows dropped while they were not being read, as a step does that looks at all rows first. */
    private final Map<String, Map<Long, RejectedRow>> late = new LinkedHashMap<>();

    CleaningLog(RowLog log, StagedRows rows) {
        this.log = log;
        this.rows = rows;
    }

    @Override
    public void rejected(RejectedRow row) {
        dropped.merge(row.stage(), 1L, Long::sum);
        if (row.amount() != null) {
            log.rejected(row);
        } else if (rows.reading(row.file(), row.row())) {
            log.rejected(completed(row));
        } else {
            late.computeIfAbsent(row.file(), key -> new HashMap<>()).put(row.row(), row);
        }
    }

    @Override
    public void changed(CellChange change) {
        log.changed(change);
    }

    private RejectedRow completed(RejectedRow row) {
        return new RejectedRow(row.stage(), row.file(), row.row(), row.column(), row.reason(), row.text(), row.category(),
                rows.amount(row.file(), row.row()));
    }

    /** Passes on the rows that were not being read when they were dropped, reading all rows once if there are any. */
    void finish(IProgressMonitor monitor) throws CoreException {
        if (!late.isEmpty()) {
            rows.forEach(batch -> {
                Map<Long, RejectedRow> waiting = late.getOrDefault(batch.file(), Map.of());
                for (long row : batch.rows()) {
                    RejectedRow found = waiting.remove(row);
                    if (found != null) {
                        log.rejected(completed(found));
                    }
                }
            }, monitor);
            late.values().forEach(waiting -> waiting.values().forEach(log::rejected));
        }
    }

    /** {@return how many rows each step dropped} */
    SortedMap<String, Long> dropped() {
        return dropped;
    }
}
