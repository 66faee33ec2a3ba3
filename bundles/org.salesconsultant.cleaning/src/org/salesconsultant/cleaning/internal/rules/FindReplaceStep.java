/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.Type;
import org.salesconsultant.results.rows.RowBatch;

import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

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
            return new Prepared(use.columns("columns", input, Type.TEXT), pattern, written, input);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw use.problem(MESSAGES.text("pattern.wrong", find, replacement), MESSAGES.text("pattern.wrong.remedy"));
        }
    }

    private record Prepared(List<String> columns, Pattern find, String replacement, Schema output) implements RowLocalStep {

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
                    texts[i] = before.isEmpty() ? before : find.matcher(before).replaceAll(replacement);
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
