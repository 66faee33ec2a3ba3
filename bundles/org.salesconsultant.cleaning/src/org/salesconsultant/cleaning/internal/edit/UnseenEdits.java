/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.SetBasedStep;
import org.salesconsultant.cleaning.StepUse;
import org.salesconsultant.cleaning.internal.steps.Cancel;
import org.salesconsultant.cleaning.review.OpenCases;
import org.salesconsultant.cleaning.review.RecordKey;
import org.salesconsultant.cleaning.review.ReviewCase;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.reading.ValueText;
import org.salesconsultant.expression.table.ColumnKind;
import org.salesconsultant.results.rows.RowBatch;
import org.salesconsultant.results.rows.RowStream;

import tech.tablesaw.columns.Column;

/** Edits whose rows have not been looked for: those that find no cell with the text the person saw are told. */
record UnseenEdits(StepUse use, RecordKey key, Map<String, List<HandEdit>> edits, Schema output) implements SetBasedStep {

    private static final Messages MESSAGES = Messages.of(UnseenEdits.class);

    @Override
    public RowLocalStep fit(RowStream rows, IProgressMonitor monitor) throws CoreException {
        Set<HandEdit> fitting = new HashSet<>();
        Map<HandEdit, ReviewCase> stale = new HashMap<>();
        if (!edits.isEmpty()) {
            rows.forEach(batch -> look(batch, fitting, stale, monitor), monitor);
        }
        List<ReviewCase> open = new ArrayList<>();
        for (List<HandEdit> ofRecord : edits.values()) {
            for (HandEdit edit : ofRecord) {
                if (!fitting.contains(edit)) {
                    open.add(stale.getOrDefault(edit,
                            new ReviewCase.StaleEdit(edit.key(), edit.column(), edit.before(), edit.after(), null, null)));
                }
            }
        }
        return new EditedCells(key, edits, new OpenCases(open.size(), open), output);
    }

    private void look(RowBatch batch, Set<HandEdit> fitting, Map<HandEdit, ReviewCase> stale, IProgressMonitor monitor)
            throws CoreException {
        IntFunction<String> keys = key.reader(batch.table());
        for (int i = 0; i < batch.rows().length; i++) {
            Cancel.check(monitor, i);
            for (HandEdit edit : edits.getOrDefault(keys.apply(i), List.of())) {
                Column<?> column = batch.table().column(edit.column());
                if (!TypedText.holds(ColumnKind.of(column), edit.value())) {
                    throw use.problem(MESSAGES.text("value", edit.after(), edit.column()), MESSAGES.text("value.remedy"));
                }
                String found = ValueText.of(ColumnKind.reader(column).apply(i));
                if (Objects.equals(found, edit.before()) || Objects.equals(found, edit.after())) {
                    fitting.add(edit);
                } else {
                    stale.putIfAbsent(edit, new ReviewCase.StaleEdit(edit.key(), edit.column(), edit.before(), edit.after(),
                            new ReviewCase.Place(batch.file(), batch.rows()[i]), found));
                }
            }
        }
    }
}
