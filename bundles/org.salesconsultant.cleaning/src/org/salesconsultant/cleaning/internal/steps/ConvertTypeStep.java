/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.steps;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.cleaning.CleaningStep;
import org.salesconsultant.cleaning.PreparedStep;
import org.salesconsultant.cleaning.StepUse;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.Schema;

/** Reads columns as whole numbers, decimal numbers, days, times or text. */
public final class ConvertTypeStep implements CleaningStep {

    private static final Messages MESSAGES = Messages.of(ConvertTypeStep.class);

    @Override
    public PreparedStep prepare(StepUse use, Schema input) throws CoreException {
        if (use.parameters().columns("columns").isEmpty()) {
            throw use.problem(MESSAGES.text("columns.none"), MESSAGES.text("columns.none.remedy"));
        }
        List<String> columns = use.columns("columns", input);
        Conversion conversion = Conversion.of(use);
        Schema output = input;
        for (String column : columns) {
            output = output.with(column, conversion.kind().type());
        }
        return new ConvertedColumns(columns, conversion, MissingTexts.of(use.parameters()),
                use.parameters().text("unreadable").equals("reject"), output);
    }
}
