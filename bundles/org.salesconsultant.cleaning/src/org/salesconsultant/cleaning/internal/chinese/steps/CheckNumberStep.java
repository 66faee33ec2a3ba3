/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.chinese.steps;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.CleaningStep;
import org.salesconsultant.cleaning.PreparedStep;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.StepLog;
import org.salesconsultant.cleaning.StepUse;
import org.salesconsultant.cleaning.internal.chinese.CreditCode;
import org.salesconsultant.cleaning.internal.chinese.IdentityNumber;
import org.salesconsultant.cleaning.internal.chinese.NumberFault;
import org.salesconsultant.cleaning.internal.steps.Batches;
import org.salesconsultant.cleaning.internal.steps.Cancel;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.Type;
import org.salesconsultant.results.rows.RowBatch;

import tech.tablesaw.api.StringColumn;

/** Drops rows, or empties cells, whose resident identity number or unified social credit code is wrong. */
public final class CheckNumberStep implements CleaningStep {

    private static final Messages MESSAGES = Messages.of(CheckNumberStep.class);

    @Override
    public PreparedStep prepare(StepUse use, Schema input) throws CoreException {
        return new Prepared(use.columns("column", input, Type.TEXT).getFirst(),
                use.parameters().text("kind").equals("identity") ? IdentityNumber::fault : CreditCode::fault,
                use.parameters().text("wrong").equals("drop"), input);
    }

    private record Prepared(String column, Function<String, NumberFault> check, boolean drops, Schema output)
            implements RowLocalStep {

        @Override
        public RowBatch apply(RowBatch batch, StepLog log, IProgressMonitor monitor) {
            StringColumn numbers = batch.table().stringColumn(column);
            int[] kept = new int[numbers.size()];
            String[] texts = new String[numbers.size()];
            int count = 0;
            for (int i = 0; i < kept.length; i++) {
                Cancel.check(monitor, i);
                texts[i] = numbers.get(i);
                NumberFault fault = texts[i].isEmpty() ? NumberFault.NONE : check.apply(texts[i]);
                if (fault == NumberFault.NONE || !drops) {
                    kept[count++] = i;
                }
                if (fault != NumberFault.NONE && drops) {
                    log.dropped(batch, i, column, MESSAGES.text("fault." + fault.name().toLowerCase(Locale.ROOT), texts[i]));
                } else if (fault != NumberFault.NONE) {
                    log.changed(batch, i, column, texts[i], null);
                    texts[i] = "";
                }
            }
            return drops ? Batches.keep(batch, kept, count)
                    : Batches.replace(batch, Map.of(column, StringColumn.create(column, texts)));
        }
    }
}
