/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.cleaning.CleaningStep;
import org.salesconsultant.cleaning.PreparedStep;
import org.salesconsultant.cleaning.StepUse;
import org.salesconsultant.cleaning.review.Decisions;
import org.salesconsultant.cleaning.review.RecordKey;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.Schema;

/** Writes the cells that a person edited: by record key, and only where the text stands that the person saw. */
public final class EditCellsStep implements CleaningStep {

    private static final Messages MESSAGES = Messages.of(EditCellsStep.class);

    @Override
    public PreparedStep prepare(StepUse use, Schema input) throws CoreException {
        RecordKey key = new RecordKey(use.columns("key", input));
        Map<String, List<HandEdit>> edits = new LinkedHashMap<>();
        for (Decisions.Edit edit : use.decisions().edits()) {
            if (input.position(edit.column()) < 0) {
                throw use.problem(MESSAGES.text("column", edit.column()),
                        MESSAGES.text("column.remedy", String.join(", ", input.names())));
            }
            String after = TypedText.missing(edit.after());
            Object value = after == null ? null : TypedText.read(after, input.type(edit.column()));
            if (after != null && value == null) {
                throw use.problem(MESSAGES.text("value", after, edit.column()), MESSAGES.text("value.remedy"));
            }
            edits.computeIfAbsent(edit.key(), each -> new ArrayList<>())
                    .add(new HandEdit(edit.key(), edit.column(), TypedText.missing(edit.before()), after, value));
        }
        return new UnseenEdits(use, key, edits, input);
    }
}
