/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.kmeans;

import java.util.Arrays;

/**
 * What the rows of each block add to each group, and the total in block order. Kept over the iterations: only rows that
 * change their group change it.
 */
final class BlockSums {

    private final double[] x;

    private final double[] weights;

    private final int d;

    private final double[][] sums;

    private final double[][] masses;

    private final int[][] counts;

    /** The sum of the rows of each group, group after group. */
    final double[] totals;

    /** The weight of the rows of each group. */
    final double[] mass;

    /** The number of rows of each group. */
    final int[] sizes;

    /** @param weights the weight of each row; empty: 1 */
    BlockSums(int blocks, int k, double[] x, double[] weights, int columns) {
        this.x = x;
        this.weights = weights;
        this.d = columns;
        sums = new double[blocks][k * columns];
        masses = new double[blocks][k];
        counts = new int[blocks][k];
        totals = new double[k * columns];
        mass = new double[k];
        sizes = new int[k];
    }

    void clear(int block) {
        Arrays.fill(sums[block], 0);
        Arrays.fill(masses[block], 0);
        Arrays.fill(counts[block], 0);
    }

    void add(int block, int row, int group) {
        double weight = weight(row);
        double[] sum = sums[block];
        for (int j = 0, at = row * d, to = group * d; j < d; j++, at++, to++) {
            sum[to] += weight * x[at];
        }
        masses[block][group] += weight;
        counts[block][group]++;
    }

    void subtract(int block, int row, int group) {
        double weight = weight(row);
        double[] sum = sums[block];
        for (int j = 0, at = row * d, to = group * d; j < d; j++, at++, to++) {
            sum[to] -= weight * x[at];
        }
        masses[block][group] -= weight;
        counts[block][group]--;
    }

    double weight(int row) {
        return weights.length == 0 ? 1 : weights[row];
    }

    /** Adds up all blocks, in block order. */
    void total() {
        Arrays.fill(totals, 0);
        Arrays.fill(mass, 0);
        Arrays.fill(sizes, 0);
        for (int block = 0; block < sums.length; block++) {
            double[] of = sums[block];
            for (int i = 0; i < totals.length; i++) {
                totals[i] += of[i];
            }
            for (int c = 0; c < sizes.length; c++) {
                mass[c] += masses[block][c];
                sizes[c] += counts[block][c];
            }
        }
    }
}
