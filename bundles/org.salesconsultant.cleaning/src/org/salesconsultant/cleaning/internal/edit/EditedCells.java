/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.edit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.StepLog;
import org.salesconsultant.cleaning.internal.steps.Batches;
import org.salesconsultant.cleaning.internal.steps.Cancel;
import org.salesconsultant.cleaning.review.OpenCases;
import org.salesconsultant.cleaning.review.RecordKey;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.reading.ValueText;
import org.salesconsultant.expression.table.ColumnKind;
import org.salesconsultant.results.rows.RowBatch;

import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Edits by hand, applied to the rows of their records. */
record EditedCells(RecordKey key, Map<String, List<HandEdit>> edits, OpenCases open, Schema output) implements RowLocalStep {

    @Override
    public RowBatch apply(RowBatch batch, StepLog log, IProgressMonitor monitor) {
        IntFunction<String> keys = key.reader(batch.table());
        Map<String, Object[]> changed = new HashMap<>();
        for (int i = 0; !edits.isEmpty() && i < batch.rows().length; i++) {
            Cancel.check(monitor, i);
            for (HandEdit edit : edits.getOrDefault(keys.apply(i), List.of())) {
                String found = ValueText.of(ColumnKind.reader(batch.table().column(edit.column())).apply(i));
                if (Objects.equals(found, edit.before()) && !Objects.equals(found, edit.after())) {
                    changed.computeIfAbsent(edit.column(), column -> values(batch.table(), column))[i] = edit.value();
                    log.changed(batch, i, edit.column(), found, edit.after());
                }
            }
        }
        Map<String, Column<?>> columns = new LinkedHashMap<>();
        changed.forEach((name, values) -> columns.put(name, ColumnKind.of(batch.table().column(name)).column(name, values)));
        return Batches.replace(batch, columns);
    }

    private static Object[] values(Table table, String column) {
        IntFunction<Object> cells = ColumnKind.reader(table.column(column));
        Object[] values = new Object[table.rowCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = cells.apply(i);
        }
        return values;
    }
}
