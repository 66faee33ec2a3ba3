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

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.CleaningStep;
import org.salesconsultant.cleaning.PreparedStep;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.StepLog;
import org.salesconsultant.cleaning.StepUse;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.Type;
import org.salesconsultant.results.rows.RowBatch;

import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/** Writes text the same way: Unicode form, full or half width, case, inner white space, ends. */
public final class StandardiseTextStep implements CleaningStep {

    @Override
    public PreparedStep prepare(StepUse use, Schema input) throws CoreException {
        return new Prepared(use.columns("columns", input, Type.TEXT), TextStandard.of(use.parameters()), input);
    }

    private record Prepared(List<String> columns, TextStandard standard, Schema output) implements RowLocalStep {

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
                    texts[i] = standard.apply(before);
                    if (!texts[i].equals(before)) {
                        any = true;
                        log.changed(batch, i, name, before, texts[i].isEmpty() ? null : texts[i]);
                    }
                }
                if (any) {
                    changed.put(name, StringColumn.create(name, texts));
                }
            }
            return Batches.replace(batch, changed);
        }
    }
}
