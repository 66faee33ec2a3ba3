/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.steps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.StepLog;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.reading.ValueText;
import org.salesconsultant.expression.table.ColumnKind;
import org.salesconsultant.results.rows.RowBatch;

import tech.tablesaw.columns.Column;

/** Converts some columns; a row whose cell cannot be read is dropped, or the cell becomes missing. */
record ConvertedColumns(List<String> columns, Conversion conversion, MissingTexts missing, boolean reject, Schema output)
        implements RowLocalStep {

    private static final Messages MESSAGES = Messages.of(ConvertedColumns.class);

    @Override
    public RowBatch apply(RowBatch batch, StepLog log, IProgressMonitor monitor) {
        int width = columns.size();
        List<IntFunction<Object>> cells = columns.stream()
                .<IntFunction<Object>>map(name -> ColumnKind.reader(batch.table().column(name))).toList();
        Object[][] values = new Object[width][batch.rows().length];
        int[] kept = new int[batch.rows().length];
        int count = 0;
        for (int i = 0; i < batch.rows().length; i++) {
            Cancel.check(monitor, i);
            int unreadable = read(cells, i, values);
            if (reject && unreadable >= 0) {
                log.dropped(batch, i, columns.get(unreadable), MESSAGES.text("convert.reason",
                        ValueText.of(cells.get(unreadable).apply(i)), conversion.name()));
            } else {
                log(batch, cells, i, values, log);
                kept[count++] = i;
            }
        }
        Map<String, Column<?>> converted = new LinkedHashMap<>();
        for (int c = 0; c < width; c++) {
            converted.put(columns.get(c), conversion.kind().column(columns.get(c), values[c]));
        }
        return Batches.keep(Batches.replace(batch, converted), kept, count);
    }

    /** {@return the first column that cannot be read at a row; -1 if all can} */
    private int read(List<IntFunction<Object>> cells, int row, Object[][] values) {
        int unreadable = -1;
        for (int c = 0; c < values.length; c++) {
            Object before = cells.get(c).apply(row);
            if (!missing.isMissing(before)) {
                values[c][row] = conversion.reader().apply(before);
                unreadable = values[c][row] == null && unreadable < 0 ? c : unreadable;
            }
        }
        return unreadable;
    }

    private void log(RowBatch batch, List<IntFunction<Object>> cells, int row, Object[][] values, StepLog log) {
        for (int c = 0; c < values.length; c++) {
            Object cell = cells.get(c).apply(row);
            String before = ValueText.of(cell);
            String after = ValueText.of(values[c][row]);
            if (before == null || before.equals(after)) {
                continue;
            }
            if (after == null && !missing.isMissing(cell)) {
                log.changed(batch, row, columns.get(c), before, null);
            } else {
                log.converted(batch, row, columns.get(c), before, after);
            }
        }
    }
}
