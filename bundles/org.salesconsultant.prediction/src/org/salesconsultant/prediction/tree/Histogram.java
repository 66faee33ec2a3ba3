/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tree;

/** How many rows of a node lie in each bin of each column, by class. Whole numbers, so their order of adding is no matter. */
final class Histogram {

    private final int[] counts;

    private final int[] offsets;

    private final int classes;

    Histogram(BinnedColumn[] columns, int classes) {
        this.classes = classes;
        offsets = new int[columns.length + 1];
        for (int column = 0; column < columns.length; column++) {
            offsets[column + 1] = Math.addExact(offsets[column], (columns[column].bins() + 1) * classes);
        }
        counts = new int[offsets[columns.length]];
    }

    /** Counts one column over the rows from one index to another. */
    void count(int column, byte[] codes, int[] labels, int[] rows, int from, int to) {
        int offset = offsets[column];
        for (int i = from; i < to; i++) {
            int row = rows[i];
            counts[offset + (codes[row] & 0xFF) * classes + labels[row]]++;
        }
    }

    /** Takes the rows of one child away, which leaves those of the other. */
    void subtract(Histogram child) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] -= child.counts[i];
        }
    }

    boolean isEmpty(int column, int bin) {
        int at = offsets[column] + bin * classes;
        for (int label = 0; label < classes; label++) {
            if (counts[at + label] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Adds the counts of a bin to sums by class; {@return how many rows that were} */
    int add(int column, int bin, int[] sums) {
        int at = offsets[column] + bin * classes;
        int rows = 0;
        for (int label = 0; label < classes; label++) {
            sums[label] += counts[at + label];
            rows += counts[at + label];
        }
        return rows;
    }
}
