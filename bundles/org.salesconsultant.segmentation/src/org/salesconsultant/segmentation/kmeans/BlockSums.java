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

    private final Panels panels;

    private final double[] weights;

    private final int d;

    private final double[][] sums;

    private final double[][] masses;

    private final int[][] counts;

    /** The sum of the rows of each group, relative to the centre of the panels, group after group. */
    private final double[] totals;

    /** The weight of the rows of each group together. */
    private final double[] mass;

    /** The number of rows of each group. */
    final int[] sizes;

    /** @param weights the weight of each row; empty: 1 */
    BlockSums(int blocks, int k, Panels panels, double[] weights) {
        this.panels = panels;
        this.weights = weights;
        d = panels.columns;
        sums = new double[blocks][k * d];
        masses = new double[blocks][k];
        counts = new int[blocks][k];
        totals = new double[k * d];
        mass = new double[k];
        sizes = new int[k];
    }

    void clear(int block) {
        Arrays.fill(sums[block], 0);
        Arrays.fill(masses[block], 0);
        Arrays.fill(counts[block], 0);
    }

    /** Adds a row of a block that was in no group. */
    void add(int block, int row, int group) {
        double weight = weight(row);
        double[] sum = sums[block];
        for (int j = 0, at = panels.at(row), to = group * d; j < d; j++, at += Panels.ROWS, to++) {
            sum[to] += weight * panels.values[at];
        }
        masses[block][group] += weight;
        counts[block][group]++;
    }

    /** Moves a row of a block from one group to another. */
    void move(int block, int row, int from, int to) {
        double weight = weight(row);
        double[] sum = sums[block];
        for (int j = 0, at = panels.at(row); j < d; j++, at += Panels.ROWS) {
            double value = weight * panels.values[at];
            sum[from * d + j] -= value;
            sum[to * d + j] += value;
        }
        masses[block][from] -= weight;
        masses[block][to] += weight;
        counts[block][from]--;
        counts[block][to]++;
    }

    /** {@return the weight of a row} */
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

    /** {@return a coordinate of the mean of a group that is not empty} */
    double mean(int group, int column) {
        return panels.centre[column] + totals[group * d + column] / mass[group];
    }
}
