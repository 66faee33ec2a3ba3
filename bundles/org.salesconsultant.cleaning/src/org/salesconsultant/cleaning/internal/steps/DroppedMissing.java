/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.steps;

import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.StepLog;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.table.ColumnKind;
import org.salesconsultant.results.rows.RowBatch;

/** Drops the rows in which one of the columns is missing. */
record DroppedMissing(List<String> columns, MissingTexts missing, Schema output) implements RowLocalStep {

    private static final Messages MESSAGES = Messages.of(DroppedMissing.class);

    @Override
    public RowBatch apply(RowBatch batch, StepLog log, IProgressMonitor monitor) {
        List<IntFunction<Object>> cells = columns.stream()
                .<IntFunction<Object>>map(name -> ColumnKind.reader(batch.table().column(name))).toList();
        int[] kept = new int[batch.rows().length];
        int count = 0;
        for (int i = 0; i < kept.length; i++) {
            Cancel.check(monitor, i);
            int first = 0;
            while (first < cells.size() && !missing.isMissing(cells.get(first).apply(i))) {
                first++;
            }
            if (first == cells.size()) {
                kept[count++] = i;
            } else {
                log.dropped(batch, i, columns.get(first), MESSAGES.text("missing.reason", columns.get(first)));
            }
        }
        return Batches.keep(batch, kept, count);
    }
}
