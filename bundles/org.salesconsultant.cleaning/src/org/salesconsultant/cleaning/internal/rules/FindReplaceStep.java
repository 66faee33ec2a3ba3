/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.cleaning.CleaningStep;
import org.salesconsultant.cleaning.PreparedStep;
import org.salesconsultant.cleaning.StepUse;
import org.salesconsultant.cleaning.internal.steps.RewrittenTexts;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.Type;

/** Replaces what is found in text: a text as it is, or a regular expression, whose groups the replacement names as $1. */
public final class FindReplaceStep implements CleaningStep {

    private static final Messages MESSAGES = Messages.of(FindReplaceStep.class);

    @Override
    public PreparedStep prepare(StepUse use, Schema input) throws CoreException {
        String find = use.parameters().text("find");
        String replacement = use.parameters().text("replace");
        boolean regex = use.parameters().flag("regex");
        try {
            Pattern pattern = Pattern.compile(find, regex ? 0 : Pattern.LITERAL);
            String written = regex ? replacement : Matcher.quoteReplacement(replacement);
            Pattern.compile(regex ? "(?:" + find + ")?" : "").matcher("").replaceFirst(written); // are its groups there?
            return RewrittenTexts.of(use.columns("columns", input, Type.TEXT), text -> pattern.matcher(text).replaceAll(written), input);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw use.problem(MESSAGES.text("pattern.wrong", find, replacement), MESSAGES.text("pattern.wrong.remedy"));
        }
    }
}
