/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tree;

import java.util.Arrays;

/**
 * Finds the split of a column that raises purity most. Missing values are tried on both sides. At equal gain the lower
 * cut wins, and missing values go to the side with more known rows, left if both are alike.
 */
final class Splitter {

    /** Less than this is rounding, not gain. */
    private static final double NO_GAIN = 1e-12;

    private final Purity purity;

    private final int leaf;

    private final double gain;

    Splitter(TreeOptions options) {
        purity = options.purity();
        leaf = options.leaf();
        gain = Math.max(options.gain(), NO_GAIN);
    }

    /** {@return the best split of a column, null if none is allowed} */
    Split best(Histogram histogram, int column, int bins, int[] total) {
        int[] missing = new int[total.length];
        int missingRows = histogram.add(column, 0, missing);
        int rows = Arrays.stream(total).sum();
        double whole = purity.impurity(total);
        int[] left = new int[total.length];
        Split best = null;
        int leftRows = 0;
        for (int bin = 1, last = 0; bin <= bins; bin++) {
            if (histogram.isEmpty(column, bin)) {
                continue;
            }
            if (last > 0) {
                best = better(best, cut(column, last, bin, left, leftRows, total, rows, missing, missingRows, whole));
            }
            leftRows += histogram.add(column, bin, left);
            last = bin;
        }
        if (missingRows > 0 && leftRows > 0) {
            best = better(best, candidate(column, bins, 0, left, leftRows, total, rows, false, whole));
        }
        return best;
    }

    private Split cut(int column, int last, int next, int[] left, int leftRows, int[] total, int rows, int[] missing,
            int missingRows, double whole) {
        boolean larger = leftRows >= rows - missingRows - leftRows;
        if (missingRows == 0) {
            return candidate(column, last, next, left, leftRows, total, rows, larger, whole);
        }
        int[] withMissing = left.clone();
        for (int label = 0; label < missing.length; label++) {
            withMissing[label] += missing[label];
        }
        Split toLeft = candidate(column, last, next, withMissing, leftRows + missingRows, total, rows, true, whole);
        Split toRight = candidate(column, last, next, left, leftRows, total, rows, false, whole);
        return larger ? better(toLeft, toRight) : better(toRight, toLeft);
    }

    private Split candidate(int column, int last, int next, int[] left, int leftRows, int[] total, int rows, boolean missingLeft,
            double whole) {
        int rightRows = rows - leftRows;
        if (leftRows < leaf || rightRows < leaf) {
            return null;
        }
        int[] right = new int[total.length];
        for (int label = 0; label < right.length; label++) {
            right[label] = total[label] - left[label];
        }
        double rest = (leftRows * purity.impurity(left) + rightRows * purity.impurity(right)) / rows;
        return whole - rest < gain ? null : new Split(column, last, next, missingLeft, whole - rest);
    }

    /** {@return the one with more gain, the first at a tie} */
    static Split better(Split first, Split second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return second.gain() > first.gain() ? second : first;
    }
}
