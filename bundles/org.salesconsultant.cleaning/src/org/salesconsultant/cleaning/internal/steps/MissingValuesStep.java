/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.steps;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.cleaning.CleaningStep;
import org.salesconsultant.cleaning.PreparedStep;
import org.salesconsultant.cleaning.StepUse;
import org.salesconsultant.cleaning.internal.edit.TypedText;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.Type;

/** Drops rows with missing values, or fills them. */
public final class MissingValuesStep implements CleaningStep {

    private static final Messages MESSAGES = Messages.of(MissingValuesStep.class);

    @Override
    public PreparedStep prepare(StepUse use, Schema input) throws CoreException {
        MissingTexts missing = MissingTexts.of(use.parameters());
        String method = use.parameters().text("method");
        boolean ofNumbers = method.equals("mean") || method.equals("median");
        List<String> columns = ofNumbers ? use.columns("columns", input, Type.NUMBER) : use.columns("columns", input);
        return switch (method) {
            case "drop" -> new DroppedMissing(columns, missing, input);
            case "constant" -> new FilledMissing(missing, constants(use, columns, input), input);
            case "previous" -> new PreviousValues(columns, missing, input);
            default -> new TypicalValues(columns, missing, method, input);
        };
    }

    private static List<Filling> constants(StepUse use, List<String> columns, Schema input) throws CoreException {
        String text = use.parameters().text("value");
        if (text.isEmpty()) {
            throw use.problem(MESSAGES.text("constant.none"), MESSAGES.text("constant.none.remedy"));
        }
        List<Filling> fillings = new ArrayList<>();
        for (String column : columns) {
            Object value = TypedText.read(text, input.type(column));
            if (value == null) {
                throw use.problem(MESSAGES.text("constant.wrong", text, column), MESSAGES.text("constant.wrong.remedy"));
            }
            fillings.add(new Filling(column, (file, row) -> value));
        }
        return fillings;
    }
}
