/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.expression.Expression;
import org.salesconsultant.expression.table.TableRow;
import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.results.rows.RowBatch;

/** Keeps the first rows asked for, each with what changed in it, and the first dropped ones. */
final class RowCollector extends StepCounter implements WatchedRows.Watcher {

    private final Expression condition;

    private final boolean changedOnly;

    private final int most;

    private final List<PreviewRow> rows = new ArrayList<>();

    private final List<RejectedRow> dropped = new ArrayList<>();

    private final List<RejectedRow> refused = new ArrayList<>();

    /** What changed in the rows on their way, by data row: all are of one file. */
    private final Map<String, List<CellChange>> changes = new HashMap<>();

    private RowBatch staged;

    private long found;

    private long total;

    private long droppedTotal;

    private long refusedTotal;

    /** @param condition which rows; null for all */
    RowCollector(Expression condition, boolean changedOnly, int most) {
        this.condition = condition;
        this.changedOnly = changedOnly;
        this.most = most;
    }

    @Override
    public void begins() {
        refused.clear();
        refusedTotal = 0;
    }

    @Override
    public void comes(RowBatch batch) {
        changes.clear();
        staged = batch;
    }

    void refused(RejectedRow row) {
        refusedTotal++;
        if (refused.size() < most) {
            refused.add(row);
        }
    }

    @Override
    public void rejected(RejectedRow row) {
        super.rejected(row);
        droppedTotal++;
        if (dropped.size() < most) {
            dropped.add(row);
        }
    }

    @Override
    public void changed(CellChange change) {
        super.changed(change);
        changes.computeIfAbsent(change.key(), key -> new ArrayList<>()).add(change);
    }

    void take(RowBatch batch, IProgressMonitor monitor) {
        TableRow row = new TableRow(batch.table());
        RowTexts before = new RowTexts(staged.table());
        RowTexts after = new RowTexts(batch.table());
        for (int i = 0; i < batch.rows().length; i++) {
            if (i % 1_000 == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            List<CellChange> ofRow = changes.getOrDefault(Long.toString(batch.rows()[i]), List.of());
            if (changedOnly && ofRow.isEmpty() || condition != null && !condition.test(row.at(i))) {
                continue;
            }
            found++;
            if (rows.size() < most) {
                int at = Arrays.binarySearch(staged.rows(), batch.rows()[i]);
                rows.add(new PreviewRow(batch.file(), batch.rows()[i], before.at(at), after.at(i), ofRow));
            }
        }
        total += batch.rows().length;
    }

    List<PreviewRow> rows() {
        return rows;
    }

    long found() {
        return found;
    }

    long total() {
        return total;
    }

    /** {@return the first records refused at reading, then the first rows dropped} */
    List<RejectedRow> dropped() {
        List<RejectedRow> all = new ArrayList<>(refused);
        all.addAll(dropped.subList(0, Math.min(dropped.size(), most - refused.size())));
        return all;
    }

    long droppedTotal() {
        return refusedTotal + droppedTotal;
    }
}
