/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.tests.example;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.cleaning.CleaningStep;
import org.salesconsultant.cleaning.PreparedStep;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.StepLog;
import org.salesconsultant.cleaning.StepUse;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.Type;
import org.salesconsultant.results.rows.RowBatch;

import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** An example of a contributed step: puts a text before each value of a column. */
public final class PrefixStep implements CleaningStep {

    @Override
    public PreparedStep prepare(StepUse use, Schema input) throws CoreException {
        String column = use.columns("column", input, Type.TEXT).getFirst();
        return new Prepared(column, use.parameters().text("prefix"), input);
    }

    private record Prepared(String column, String prefix, Schema output) implements RowLocalStep {

        @Override
        public RowBatch apply(RowBatch batch, StepLog log, IProgressMonitor monitor) {
            List<Column<?>> columns = new ArrayList<>(batch.table().columns());
            StringColumn before = batch.table().stringColumn(column);
            StringColumn after = StringColumn.create(column);
            for (int i = 0; i < before.size(); i++) {
                if (i % 1000 == 0 && monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                String text = before.get(i);
                after.append(text.isEmpty() ? text : prefix + text);
                if (!text.isEmpty()) {
                    log.changed(batch, i, column, text, prefix + text);
                }
            }
            columns.set(batch.table().columnIndex(column), after);
            return new RowBatch(Table.create(columns), batch.rows(), batch.file());
        }
    }
}
