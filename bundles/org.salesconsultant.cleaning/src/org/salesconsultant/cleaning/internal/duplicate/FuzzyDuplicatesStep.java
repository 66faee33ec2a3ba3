/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.duplicate;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.cleaning.CleaningStep;
import org.salesconsultant.cleaning.PreparedStep;
import org.salesconsultant.cleaning.StepUse;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.Type;

/**
 * Finds rows that are the same thing though they are not written the same: typing errors, swapped words, missing fields.
 * How: {@code docs/duplicates.md}. A row that is merged into another is dropped; what it was stays with that one.
 */
public final class FuzzyDuplicatesStep implements CleaningStep {

    private static final Messages MESSAGES = Messages.of(FuzzyDuplicatesStep.class);

    @Override
    public PreparedStep prepare(StepUse use, Schema input) throws CoreException {
        FuzzyOptions options = FuzzyOptions.of(use, input);
        return new Unfitted(use, options, output(use, options, input));
    }

    private static Schema output(StepUse use, FuzzyOptions options, Schema input) throws CoreException {
        if (options.references().isEmpty()) {
            return input;
        }
        if (input.position(options.references()) >= 0) {
            throw use.problem(MESSAGES.text("references.taken", options.references()), MESSAGES.text("references.taken.remedy"));
        }
        List<String> names = new ArrayList<>(input.names());
        List<Type> types = new ArrayList<>(input.types());
        names.add(options.references());
        types.add(Type.TEXT);
        return new Schema(names, types);
    }
}
