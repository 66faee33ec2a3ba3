/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.cluster;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.StepLog;
import org.salesconsultant.cleaning.internal.steps.Batches;
import org.salesconsultant.cleaning.internal.steps.Cancel;
import org.salesconsultant.cleaning.review.OpenCases;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.results.rows.RowBatch;

import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/**
 * Writes the values that a person has approved.
 *
 * @param approved by column and value, what it becomes
 */
record ApprovedValues(Map<String, Map<String, String>> approved, Schema output, OpenCases open) implements RowLocalStep {

    @Override
    public RowBatch apply(RowBatch batch, StepLog log, IProgressMonitor monitor) {
        Map<String, Column<?>> changed = new LinkedHashMap<>();
        approved.forEach((name, values) -> {
            StringColumn column = batch.table().stringColumn(name);
            String[] texts = new String[column.size()];
            boolean any = false;
            for (int i = 0; i < texts.length; i++) {
                Cancel.check(monitor, i);
                String before = column.get(i);
                texts[i] = values.getOrDefault(before, before);
                if (!texts[i].equals(before)) {
                    any = true;
                    log.changed(batch, i, name, before, texts[i].isEmpty() ? null : texts[i]);
                }
            }
            if (any) {
                changed.put(name, StringColumn.create(name, texts));
            }
        });
        return Batches.replace(batch, changed);
    }
}
