/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.steps;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.CleaningStep;
import org.salesconsultant.cleaning.PreparedStep;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.StepLog;
import org.salesconsultant.cleaning.StepUse;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.Expression;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.table.TableRow;
import org.salesconsultant.results.rows.RowBatch;

/** Keeps the rows for which an expression is true; drops those for which it is false or missing. */
public final class FilterRowsStep implements CleaningStep {

    private static final Messages MESSAGES = Messages.of(FilterRowsStep.class);

    @Override
    public PreparedStep prepare(StepUse use, Schema input) throws CoreException {
        Expression condition = Expression.condition(use.place(), use.parameters().text("expression"), input);
        return new Prepared(condition, input);
    }

    private record Prepared(Expression condition, Schema output) implements RowLocalStep {

        @Override
        public RowBatch apply(RowBatch batch, StepLog log, IProgressMonitor monitor) {
            TableRow row = new TableRow(batch.table());
            String reason = MESSAGES.text("filter.reason", condition.text());
            String column = condition.columns().size() == 1 ? condition.columns().first() : "";
            int[] kept = new int[batch.rows().length];
            int count = 0;
            for (int i = 0; i < kept.length; i++) {
                Cancel.check(monitor, i);
                if (condition.test(row.at(i))) {
                    kept[count++] = i;
                } else {
                    log.dropped(batch, i, column, reason);
                }
            }
            return Batches.keep(batch, kept, count);
        }
    }
}
