/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.source;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.salesconsultant.exchange.format.RecordConsumer;
import org.salesconsultant.exchange.format.RecordSource;
import org.salesconsultant.exchange.reject.Corrections;
import org.salesconsultant.results.rows.RejectedRow;

/** The records of all files of an import, file by file, corrected ones as corrected, with their columns in the order of the first file. */
final class SourceRecords {

    /** The line of the bridge that records which are no rows are counted in. */
    private static final String UNREADABLE = "unreadable";

    private final OpenSources sources;

    private final List<String> hashes;

    private final Corrections corrections;

    private final long[] rows;

    private long refused;

    /** @param hashes SHA-256 of each file */
    SourceRecords(OpenSources sources, List<String> hashes, Corrections corrections) {
        this.sources = sources;
        this.hashes = hashes;
        this.corrections = corrections;
        rows = new long[sources.files().size()];
    }

    /** Takes records that are rows. */
    @FunctionalInterface
    interface Rows {

        /**
         * Takes one.
         *
         * @param row the data row: its 1-based number in the file, refused records counted
         * @param values null for a missing field; used again for the next one
         */
        void row(String file, long row, String[] values) throws CoreException;
    }

    /**
     * Reads all records from the first to the last.
     *
     * @param noRow takes records that are no rows
     */
    void read(Rows taker, Consumer<RejectedRow> noRow, SubMonitor monitor) throws CoreException {
        monitor.setWorkRemaining(rows.length);
        Arrays.fill(rows, 0);
        refused = 0;
        for (int i = 0; i < rows.length; i++) {
            sources.records().get(i).read(new File(taker, noRow, i), monitor.split(1));
        }
    }

    /** {@return whether they are read again sooner than from a table} */
    boolean readsAgain() {
        return sources.records().stream().allMatch(RecordSource::readsAgain);
    }

    /** {@return the number of records read of a file, refused ones counted} */
    long rows(int file) {
        return rows[file];
    }

    /** {@return the number of records read} */
    long rows() {
        return Arrays.stream(rows).sum();
    }

    /** {@return the number of records refused} */
    long refused() {
        return refused;
    }

    private final class File implements RecordConsumer {

        private final Rows taker;

        private final Consumer<RejectedRow> noRow;

        private final int file;

        private final String name;

        private final int[] order;

        private final String[] ordered;

        private final Map<Long, String[]> corrected;

        File(Rows taker, Consumer<RejectedRow> noRow, int file) {
            this.taker = taker;
            this.noRow = noRow;
            this.file = file;
            name = sources.files().get(file).name();
            corrected = corrections.of(name, hashes.get(file), sources.columns());
            order = sources.columns().stream().mapToInt(sources.records().get(file).columns()::indexOf).toArray();
            ordered = new String[order.length];
        }

        @Override
        public void accept(long row, String[] fields) throws CoreException {
            rows[file]++;
            String[] correction = corrected.isEmpty() ? null : corrected.get(row);
            if (correction != null) {
                taker.row(name, row, correction);
                return;
            }
            for (int i = 0; i < order.length; i++) {
                ordered[i] = fields[order[i]];
            }
            taker.row(name, row, ordered);
        }

        @Override
        public void refused(long row, String reason, String text) throws CoreException {
            rows[file]++;
            String[] correction = corrected.get(row);
            if (correction != null) {
                taker.row(name, row, correction);
                return;
            }
            refused++;
            noRow.accept(new RejectedRow(ImportWork.READ, name, row, "", reason, text, UNREADABLE, null));
        }
    }
}
