/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.SetBasedStep;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.table.ColumnKind;
import org.salesconsultant.results.rows.RowBatch;
import org.salesconsultant.results.rows.RowStream;

/**
 * Learns which value stands before each gap, so that a gap is filled the same wherever batches end. The rows of a file
 * come in ascending order; a gap at the beginning of a file stays.
 */
record PreviousValues(List<String> columns, MissingTexts missing, Schema output) implements SetBasedStep {

    @Override
    public RowLocalStep fit(RowStream rows, IProgressMonitor monitor) throws CoreException {
        List<Gaps> gaps = columns.stream().map(column -> new Gaps()).toList();
        rows.forEach(batch -> {
            for (int c = 0; c < columns.size(); c++) {
                learn(gaps.get(c), batch, columns.get(c), monitor);
            }
        }, monitor);
        List<Filling> fillings = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            fillings.add(new Filling(columns.get(c), gaps.get(c)::before));
        }
        return new FilledMissing(missing, fillings, output);
    }

    private void learn(Gaps gaps, RowBatch batch, String column, IProgressMonitor monitor) {
        IntFunction<Object> cells = ColumnKind.reader(batch.table().column(column));
        for (int i = 0; i < batch.rows().length; i++) {
            Cancel.check(monitor, i);
            Object value = cells.apply(i);
            gaps.next(batch.file(), batch.rows()[i], missing.isMissing(value) ? null : value);
        }
    }
}
