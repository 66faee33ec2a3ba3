/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.edit;

import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.CleaningStep;
import org.salesconsultant.cleaning.PreparedStep;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.StepLog;
import org.salesconsultant.cleaning.StepUse;
import org.salesconsultant.cleaning.internal.steps.Batches;
import org.salesconsultant.cleaning.internal.steps.Cancel;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.Expression;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.reading.ValueText;
import org.salesconsultant.expression.table.ColumnKind;
import org.salesconsultant.expression.table.TableRow;
import org.salesconsultant.results.rows.RowBatch;

/** Writes one value into a column of all rows that a filter selects. */
public final class EditRowsStep implements CleaningStep {

    private static final Messages MESSAGES = Messages.of(EditRowsStep.class);

    @Override
    public PreparedStep prepare(StepUse use, Schema input) throws CoreException {
        String column = use.columns("column", input).getFirst();
        String text = TypedText.missing(use.parameters().text("value"));
        Object value = text == null ? null : TypedText.read(text, input.type(column));
        if (text != null && value == null) {
            throw use.problem(MESSAGES.text("value", text, column), MESSAGES.text("value.remedy"));
        }
        return new Prepared(use, column, Expression.condition(use.place(), use.parameters().text("expression"), input), value, input);
    }

    private record Prepared(StepUse use, String column, Expression condition, Object value, Schema output) implements RowLocalStep {

        @Override
        public RowBatch apply(RowBatch batch, StepLog log, IProgressMonitor monitor) throws CoreException {
            ColumnKind kind = ColumnKind.of(batch.table().column(column));
            if (!TypedText.holds(kind, value)) {
                throw use.problem(MESSAGES.text("value", ValueText.of(value), column), MESSAGES.text("value.remedy"));
            }
            String after = ValueText.of(value);
            IntFunction<Object> cells = ColumnKind.reader(batch.table().column(column));
            TableRow row = new TableRow(batch.table());
            Object[] values = new Object[batch.rows().length];
            boolean any = false;
            for (int i = 0; i < values.length; i++) {
                Cancel.check(monitor, i);
                values[i] = cells.apply(i);
                String before = ValueText.of(values[i]);
                if (condition.test(row.at(i)) && !Objects.equals(before, after)) {
                    values[i] = value;
                    any = true;
                    log.changed(batch, i, column, before, after);
                }
            }
            return any ? Batches.replace(batch, Map.of(column, kind.column(column, values))) : batch;
        }
    }
}
