/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.salesconsultant.cleaning.StepLog;
import org.salesconsultant.cleaning.review.GroupedRow;
import org.salesconsultant.cleaning.review.ReviewLog;
import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.results.rows.RowBatch;
import org.salesconsultant.results.rows.RowLog;

/**
 * The log of one reading. The entries of a batch are written in the order of its rows, then of the steps, so that where
 * batches end leaves no trace; conversions are counted and written at the end.
 */
final class ReadingLog implements StepLogs {

    /** What happened to a row. */
    record Entry(long row, Runnable write) {
    }

    private static final class Conversion {

        private String file;

        private String key;

        private String before;

        private String after;

        private long count;

        CellChange change(String step, String column) {
            return count > 1 ? new CellChange(step, "", "", column, before, after, count)
                    : new CellChange(step, file, key, column, before, after, 1);
        }
    }

    private final List<String> staged;

    private final List<OfStep> logs;

    private final RowLog log;

    private final ReviewLog review;

    private final List<Entry> entries = new ArrayList<>();

    private RowTexts texts;

    ReadingLog(List<String> staged, List<BoundStep> steps, RowLog log, ReviewLog review) {
        this.staged = staged;
        this.log = log;
        this.review = review;
        logs = steps.stream().map(step -> new OfStep(step)).toList();
    }

    @Override
    public void begin(RowBatch source) {
        texts = new RowTexts(staged, source);
    }

    @Override
    public StepLog of(int step) {
        return logs.get(step);
    }

    /** Sorting is stable: entries of a row stay in the order of the steps. */
    @Override
    public void end() {
        entries.sort(Comparator.comparingLong(Entry::row));
        entries.forEach(entry -> entry.write().run());
        entries.clear();
    }

    /** {@return what was logged since the batch began, not written; it is written when the batch is resumed and ended} */
    List<Entry> take() {
        List<Entry> taken = List.copyOf(entries);
        entries.clear();
        return taken;
    }

    /** Takes note of a staged batch that some steps have worked on already. */
    void resume(RowBatch source, List<Entry> taken) {
        begin(source);
        entries.addAll(taken);
    }

    /** Writes the counts of conversions: by step, then by column. */
    void finish() {
        for (OfStep each : logs) {
            each.conversions.forEach((column, conversion) -> log.changed(conversion.change(each.step.id(), column)));
        }
    }

    private final class OfStep implements StepLog {

        private final BoundStep step;

        private final TreeMap<String, Conversion> conversions = new TreeMap<>();

        OfStep(BoundStep step) {
            this.step = step;
        }

        @Override
        public void dropped(RowBatch batch, int index, String column, String reason) {
            long row = batch.rows()[index];
            RejectedRow rejected = new RejectedRow(step.id(), batch.file(), row, column,
                    step.reason().isBlank() ? reason : step.reason(), texts.of(batch, index), step.category(), null);
            entries.add(new Entry(row, () -> log.rejected(rejected)));
        }

        @Override
        public void changed(RowBatch batch, int index, String column, String before, String after) {
            long row = batch.rows()[index];
            CellChange change = new CellChange(step.id(), batch.file(), Long.toString(row), column, before, after, 1);
            entries.add(new Entry(row, () -> log.changed(change)));
        }

        @Override
        public void converted(RowBatch batch, int index, String column, String before, String after) {
            Conversion conversion = conversions.computeIfAbsent(column, name -> new Conversion());
            if (conversion.count++ == 0) {
                conversion.file = batch.file();
                conversion.key = Long.toString(batch.rows()[index]);
                conversion.before = before;
                conversion.after = after;
            }
        }

        @Override
        public void grouped(RowBatch batch, int index, long group, double score) {
            long row = batch.rows()[index];
            GroupedRow grouped = new GroupedRow(step.id(), batch.file(), row, group, score);
            entries.add(new Entry(row, () -> review.grouped(grouped)));
        }
    }
}
