/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.duplicate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.StepLog;
import org.salesconsultant.cleaning.internal.steps.Batches;
import org.salesconsultant.cleaning.internal.steps.Cancel;
import org.salesconsultant.cleaning.review.OpenCases;
import org.salesconsultant.cleaning.review.ReviewCase.Place;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.reading.ValueText;
import org.salesconsultant.expression.table.ColumnKind;
import org.salesconsultant.results.rows.RowBatch;

import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/**
 * Knows the group of each row that is in one.
 *
 * @param groups by file and data row
 */
record Fitted(Map<String, Map<Long, RowGroup>> groups, FuzzyOptions options, Schema output, OpenCases open)
        implements RowLocalStep {

    private static final Messages MESSAGES = Messages.of(FuzzyDuplicatesStep.class);

    @Override
    public RowBatch apply(RowBatch batch, StepLog log, IProgressMonitor monitor) {
        Map<Long, RowGroup> ofFile = groups.getOrDefault(batch.file(), Map.of());
        RowGroup[] ofRow = new RowGroup[batch.rows().length];
        int[] kept = new int[ofRow.length];
        int count = 0;
        for (int i = 0; i < ofRow.length; i++) {
            Cancel.check(monitor, i);
            ofRow[i] = ofFile.get(batch.rows()[i]);
            Place place = new Place(batch.file(), batch.rows()[i]);
            if (ofRow[i] != null) {
                log.grouped(batch, i, ofRow[i].number(), ofRow[i].score(place));
            }
            if (ofRow[i] == null || options.result() == FuzzyOptions.Result.MARK || ofRow[i].isFirst(place)) {
                kept[count++] = i;
            } else {
                Place first = ofRow[i].places().getFirst();
                log.dropped(batch, i, "", MESSAGES.text("merged.reason", first.row(), first.file()));
            }
        }
        RowBatch merged = options.result() == FuzzyOptions.Result.MERGE ? merged(batch, ofRow, log) : batch;
        return Batches.keep(options.references().isEmpty() ? merged : referenced(merged, ofRow), kept, count);
    }

    /** The first row of each group with the values that stay. */
    private RowBatch merged(RowBatch batch, RowGroup[] ofRow, StepLog log) {
        Map<String, Column<?>> changed = new LinkedHashMap<>();
        List<String> columns = options.survivorship().columns();
        for (int c = 0; c < columns.size(); c++) {
            Column<?> column = batch.table().column(columns.get(c));
            IntFunction<Object> cells = ColumnKind.reader(column);
            Object[] values = null;
            for (int i = 0; i < ofRow.length; i++) {
                if (ofRow[i] != null && ofRow[i].isFirst(new Place(batch.file(), batch.rows()[i]))) {
                    Object before = cells.apply(i);
                    Object after = ofRow[i].merged(c);
                    if (!Objects.equals(before, after)) {
                        values = values == null ? Batches.values(cells, ofRow.length) : values;
                        values[i] = after;
                        log.changed(batch, i, columns.get(c), ValueText.of(before), ValueText.of(after));
                    }
                }
            }
            if (values != null) {
                changed.put(columns.get(c), ColumnKind.of(column).column(columns.get(c), values));
            }
        }
        return Batches.replace(batch, changed);
    }

    private RowBatch referenced(RowBatch batch, RowGroup[] ofRow) {
        String[] references = new String[ofRow.length];
        for (int i = 0; i < references.length; i++) {
            references[i] = ofRow[i] == null ? "" : ofRow[i].others(new Place(batch.file(), batch.rows()[i]));
        }
        return Batches.with(batch, StringColumn.create(options.references(), references));
    }
}
