/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.kmeans;

import java.util.Arrays;

/** What each block of rows adds to each group, and the total in block order. Made once, used in every iteration. */
final class BlockSums {

    final double[][] sums;

    final int[][] counts;

    final double[] sse;

    final int[] changed;

    final double[] totals;

    final int[] sizes;

    BlockSums(int blocks, int k, int columns) {
        sums = new double[blocks][k * columns];
        counts = new int[blocks][k];
        sse = new double[blocks];
        changed = new int[blocks];
        totals = new double[k * columns];
        sizes = new int[k];
    }

    void clear(int block) {
        Arrays.fill(sums[block], 0);
        Arrays.fill(counts[block], 0);
        sse[block] = 0;
        changed[block] = 0;
    }

    /** Adds up sums and counts of all blocks, in block order. */
    void total() {
        Arrays.fill(totals, 0);
        Arrays.fill(sizes, 0);
        for (int block = 0; block < sums.length; block++) {
            double[] of = sums[block];
            for (int i = 0; i < totals.length; i++) {
                totals[i] += of[i];
            }
            for (int c = 0; c < sizes.length; c++) {
                sizes[c] += counts[block][c];
            }
        }
    }

    double sse() {
        double total = 0;
        for (double each : sse) {
            total += each;
        }
        return total;
    }

    int changed() {
        return Arrays.stream(changed).sum();
    }
}
