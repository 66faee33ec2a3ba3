/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.chinese.steps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.StepLog;
import org.salesconsultant.cleaning.internal.steps.Batches;
import org.salesconsultant.cleaning.internal.steps.Cancel;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.results.rows.RowBatch;

import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/**
 * Writes each text of some columns in another way.
 *
 * @param rewrite makes the text of one that is there; null leaves it as it is
 */
record RewrittenTexts(List<String> columns, UnaryOperator<String> rewrite, Schema output) implements RowLocalStep {

    @Override
    public RowBatch apply(RowBatch batch, StepLog log, IProgressMonitor monitor) {
        Map<String, Column<?>> changed = new LinkedHashMap<>();
        for (String name : columns) {
            StringColumn column = batch.table().stringColumn(name);
            String[] texts = new String[column.size()];
            boolean any = false;
            for (int i = 0; i < texts.length; i++) {
                Cancel.check(monitor, i);
                String before = column.get(i);
                String after = before.isEmpty() ? null : rewrite.apply(before);
                texts[i] = after == null ? before : after;
                if (!texts[i].equals(before)) {
                    any = true;
                    log.changed(batch, i, name, before, texts[i]);
                }
            }
            if (any) {
                changed.put(name, StringColumn.create(name, texts));
            }
        }
        return Batches.replace(batch, changed);
    }
}
