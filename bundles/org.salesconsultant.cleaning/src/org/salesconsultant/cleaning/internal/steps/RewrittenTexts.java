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
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.StepLog;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.results.rows.RowBatch;

import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/**
 * Writes each text of some columns in another way. What is missing stays missing.
 *
 * @param rewrites by column, in the order in which changes are told: what makes of a text the one to write; empty where none remains
 */
public record RewrittenTexts(Map<String, UnaryOperator<String>> rewrites, Schema output) implements RowLocalStep {

    /** {@return the step that rewrites all of some columns alike} */
    public static RewrittenTexts of(List<String> columns, UnaryOperator<String> rewrite, Schema output) {
        Map<String, UnaryOperator<String>> rewrites = new LinkedHashMap<>();
        columns.forEach(column -> rewrites.put(column, rewrite));
        return new RewrittenTexts(rewrites, output);
    }

    @Override
    public RowBatch apply(RowBatch batch, StepLog log, IProgressMonitor monitor) {
        Map<String, Column<?>> changed = new LinkedHashMap<>();
        rewrites.forEach((name, rewrite) -> {
            StringColumn column = batch.table().stringColumn(name);
            String[] texts = new String[column.size()];
            boolean any = false;
            for (int i = 0; i < texts.length; i++) {
                Cancel.check(monitor, i);
                String before = column.get(i);
                texts[i] = before.isEmpty() ? before : rewrite.apply(before);
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
