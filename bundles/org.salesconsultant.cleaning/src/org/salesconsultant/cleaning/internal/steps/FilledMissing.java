/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.steps;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.StepLog;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.reading.ValueText;
import org.salesconsultant.expression.table.ColumnKind;
import org.salesconsultant.results.rows.RowBatch;

import tech.tablesaw.columns.Column;

/** Fills missing cells; a column of whole numbers stays one, what fills it is rounded half up. */
record FilledMissing(MissingTexts missing, List<Filling> fillings, Schema output) implements RowLocalStep {

    @Override
    public RowBatch apply(RowBatch batch, StepLog log, IProgressMonitor monitor) {
        Map<String, Column<?>> filled = new LinkedHashMap<>();
        for (Filling filling : fillings) {
            Column<?> column = batch.table().column(filling.column());
            ColumnKind kind = ColumnKind.of(column);
            IntFunction<Object> cells = ColumnKind.reader(column);
            Object[] values = new Object[column.size()];
            boolean any = false;
            for (int i = 0; i < values.length; i++) {
                Cancel.check(monitor, i);
                Object before = cells.apply(i);
                values[i] = before;
                if (missing.isMissing(before)) {
                    values[i] = fitting(filling.value().at(batch.file(), batch.rows()[i]), kind);
                    if (values[i] != null || before != null) {
                        any = true;
                        log.changed(batch, i, filling.column(), ValueText.of(before), ValueText.of(values[i]));
                    }
                }
            }
            if (any) {
                filled.put(filling.column(), kind.column(filling.column(), values));
            }
        }
        return Batches.replace(batch, filled);
    }

    private static Object fitting(Object value, ColumnKind kind) {
        return switch (kind) {
            case INTEGER -> value instanceof BigDecimal number ? number.setScale(0, RoundingMode.HALF_UP) : null;
            case DECIMAL -> value instanceof BigDecimal number ? BigDecimal.valueOf(number.doubleValue()) : null;
            default -> value;
        };
    }
}
