/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.internal.steps.Batches;
import org.salesconsultant.cleaning.lineage.CellLineage;
import org.salesconsultant.cleaning.lineage.RowLineage;
import org.salesconsultant.cleaning.lineage.Tracer;
import org.salesconsultant.cleaning.review.RecordKey;
import org.salesconsultant.cleaning.review.ReviewCase;
import org.salesconsultant.expression.reading.ValueText;
import org.salesconsultant.expression.table.ColumnKind;
import org.salesconsultant.results.rows.RowBatch;
import org.salesconsultant.results.rows.RowStream;

import tech.tablesaw.columns.Column;

/** Follows one row at a time, alone: a row-local step makes of it what it makes of it among others. */
public final class RowTracer implements Tracer {

    /** Ends a reading that has given enough; never leaves this class. */
    private static final class Enough extends CoreException {

        private static final long serialVersionUID = 1L;

        Enough() {
            super(Status.CANCEL_STATUS);
        }
    }

    private record Trace(String madeBy, String first, List<CellLineage.Change> changes) {
    }

    private final FittedSteps steps;

    public RowTracer(RowStream in, List<BoundStep> steps) {
        this.steps = new FittedSteps(in, steps);
    }

    @Override
    public synchronized Optional<RowLineage> trace(String file, long row, IProgressMonitor monitor) throws CoreException {
        int unfitted = steps.unfitted();
        SubMonitor progress = SubMonitor.convert(monitor == null ? new NullProgressMonitor() : monitor, unfitted + 1);
        List<RowLocalStep> chain = steps.fit(progress.split(unfitted));
        RowBatch staged = staged(file, row, progress.split(1));
        return staged == null ? Optional.empty() : Optional.of(follow(staged, chain));
    }

    /** {@return a batch of the one row; null if it is not there} */
    private RowBatch staged(String file, long row, IProgressMonitor monitor) throws CoreException {
        RowBatch[] found = new RowBatch[1];
        try {
            steps.in().forEach(batch -> {
                int index = batch.file().equals(file) ? Arrays.binarySearch(batch.rows(), row) : -1;
                if (index >= 0) {
                    found[0] = Batches.keep(batch, new int[] {index}, 1);
                    throw new Enough();
                }
            }, monitor);
        } catch (Enough e) {
            return found[0];
        }
        return null;
    }

    private RowLineage follow(RowBatch staged, List<RowLocalStep> chain) throws CoreException {
        Map<String, Trace> cells = new LinkedHashMap<>();
        Map<String, String> before = texts(staged);
        before.forEach((column, text) -> cells.put(column, new Trace(null, text, new ArrayList<>())));
        RowBatch batch = staged;
        for (int i = 0; i < chain.size(); i++) {
            BoundStep step = steps.steps().get(i);
            DropReason drop = new DropReason();
            batch = chain.get(i).apply(batch, drop, new NullProgressMonitor());
            if (batch.rows().length == 0) {
                return lineage(staged, cells, step.id(), step.reason().isBlank() ? drop.reason() : step.reason());
            }
            Map<String, String> after = texts(batch);
            note(cells, step.id(), before, after);
            before = after;
        }
        return lineage(staged, cells, null, null);
    }

    private static void note(Map<String, Trace> cells, String step, Map<String, String> before, Map<String, String> after) {
        after.forEach((column, text) -> {
            if (!cells.containsKey(column)) {
                cells.put(column, new Trace(step, text, new ArrayList<>()));
            } else if (!Objects.equals(before.get(column), text)) {
                cells.get(column).changes().add(new CellLineage.Change(step, before.get(column), text));
            }
        });
        before.forEach((column, text) -> {
            if (!after.containsKey(column)) {
                cells.get(column).changes().add(new CellLineage.Change(step, text, null));
            }
        });
    }

    private static Map<String, String> texts(RowBatch batch) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Column<?> column : batch.table().columns()) {
            texts.put(column.name(), ValueText.of(ColumnKind.reader(column).apply(0)));
        }
        return texts;
    }

    private static RowLineage lineage(RowBatch staged, Map<String, Trace> cells, String droppedBy, String reason) {
        List<CellLineage> lineages = new ArrayList<>();
        cells.forEach((column, trace) -> lineages.add(new CellLineage(column, trace.madeBy(), trace.first(), trace.changes())));
        return new RowLineage(staged.file(), staged.rows()[0], lineages, droppedBy, reason);
    }

    @Override
    public List<ReviewCase.Place> find(RecordKey key, String record, IProgressMonitor monitor) throws CoreException {
        List<ReviewCase.Place> places = new ArrayList<>();
        steps.in().forEach(batch -> {
            IntFunction<String> keys = key.reader(batch.table());
            for (int i = 0; i < batch.rows().length; i++) {
                if (keys.apply(i).equals(record)) {
                    places.add(new ReviewCase.Place(batch.file(), batch.rows()[i]));
                }
            }
        }, monitor == null ? new NullProgressMonitor() : monitor);
        return places;
    }
}
