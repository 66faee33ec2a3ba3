/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.StepLog;
import org.salesconsultant.cleaning.internal.rules.FunctionalDependencyStep.Broken;
import org.salesconsultant.cleaning.internal.steps.Batches;
import org.salesconsultant.cleaning.internal.steps.Cancel;
import org.salesconsultant.cleaning.review.RecordKey;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.reading.ValueText;
import org.salesconsultant.expression.table.ColumnKind;
import org.salesconsultant.results.rows.RowBatch;

import tech.tablesaw.columns.Column;

/**
 * Mends what breaks a functional dependency.
 *
 * @param right by position of a column and by key, the value that is right
 */
record RuledRows(List<String> from, List<String> to, List<Map<String, Object>> right, Broken broken, Schema output)
        implements RowLocalStep {

    private static final Messages MESSAGES = Messages.of(FunctionalDependencyStep.class);

    @Override
    public RowBatch apply(RowBatch batch, StepLog log, IProgressMonitor monitor) {
        IntFunction<String> keys = Majorities.keys(new RecordKey(from), batch);
        List<IntFunction<Object>> cells = to.stream()
                .<IntFunction<Object>>map(column -> ColumnKind.reader(batch.table().column(column))).toList();
        Object[][] values = new Object[to.size()][];
        int[] kept = new int[batch.rows().length];
        int count = 0;
        for (int i = 0; i < kept.length; i++) {
            Cancel.check(monitor, i);
            String key = keys.apply(i);
            boolean drops = false;
            for (int c = 0; key != null && !drops && c < cells.size(); c++) {
                Object is = cells.get(c).apply(i);
                Object should = right.get(c).get(key);
                if (should == null || should.equals(is) || is == null && broken != Broken.REPAIR) {
                    continue;
                }
                if (broken == Broken.DROP) {
                    log.dropped(batch, i, to.get(c), MESSAGES.text("broken.reason", ValueText.of(is), ValueText.of(should)));
                    drops = true;
                } else {
                    values[c] = values[c] == null ? Batches.values(cells.get(c), kept.length) : values[c];
                    values[c][i] = broken == Broken.REPAIR ? should : null;
                    log.changed(batch, i, to.get(c), ValueText.of(is), ValueText.of(values[c][i]));
                }
            }
            if (!drops) {
                kept[count++] = i;
            }
        }
        return Batches.keep(changed(batch, values), kept, count);
    }

    private RowBatch changed(RowBatch batch, Object[][] values) {
        Map<String, Column<?>> changed = new LinkedHashMap<>();
        for (int c = 0; c < values.length; c++) {
            if (values[c] != null) {
                changed.put(to.get(c), ColumnKind.of(batch.table().column(to.get(c))).column(to.get(c), values[c]));
            }
        }
        return Batches.replace(batch, changed);
    }
}
