/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.kmeans;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.salesconsultant.segmentation.Assignment;
import org.salesconsultant.segmentation.Matrix;

/**
 * Greedy k-means++ (Arthur and Vassilvitskii, 2007): the first centroid is any row, each further one a row drawn with
 * a chance in proportion to its squared distance to the nearest so far; of 2 + ln k draws the one that lowers the sum
 * of squares most is taken, the first drawn at a tie.
 */
final class Seeding {

    private final double[] x;

    private final int rows;

    private final int columns;

    private final Blocks blocks;

    private final double[] nearest;

    private final double[] potentials;

    Seeding(Matrix data, Blocks blocks) {
        this.x = data.values();
        this.rows = data.rows();
        this.columns = data.columns();
        this.blocks = blocks;
        nearest = new double[rows];
        potentials = new double[blocks.count()];
    }

    /** {@return k rows as centroids; fewer if the rows have fewer distinct values} */
    double[] draw(int k, SplittableRandom random) {
        double[] centroids = new double[k * columns];
        int trials = 2 + (int) Math.log(k);
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        int row = (int) (unit(random) * rows);
        for (int c = 0; c < k; c++) {
            if (c > 0) {
                row = best(trials, random);
            }
            if (row < 0) {
                return Arrays.copyOf(centroids, c * columns);
            }
            System.arraycopy(x, row * columns, centroids, c * columns, columns);
            approach(row, true);
        }
        return centroids;
    }

    private int best(int trials, SplittableRandom random) {
        double[] sums = potentials.clone();
        double total = sum(sums);
        if (!(total > 0)) {
            return -1;
        }
        int best = -1;
        double lowest = Double.POSITIVE_INFINITY;
        for (int trial = 0; trial < trials; trial++) {
            int row = pick(unit(random) * total, sums);
            approach(row, false);
            double potential = sum(potentials);
            if (potential < lowest) {
                lowest = potential;
                best = row;
            }
        }
        return best;
    }

    /** Sums, by block, the squared distances to the nearest centroid were this row one; keeps them if it is to be one. */
    private void approach(int candidate, boolean keep) {
        blocks.each(block -> {
            double sum = 0;
            for (int row = blocks.from(block); row < blocks.to(block); row++) {
                if (row % Blocks.SIZE == 0) {
                    blocks.checkCancel();
                }
                double least = Math.min(nearest[row],
                        Assignment.squaredDistance(x, row * columns, x, candidate * columns, columns));
                if (keep) {
                    nearest[row] = least;
                }
                sum += least;
            }
            potentials[block] = sum;
        });
    }

    /** {@return the row at which the running sum of squared distances passes the mark} */
    private int pick(double mark, double[] sums) {
        double left = mark;
        int last = -1;
        for (int block = 0; block < sums.length; block++) {
            if (left >= sums[block] && block + 1 < sums.length) {
                left -= sums[block];
                continue;
            }
            for (int row = blocks.from(block); row < blocks.to(block); row++) {
                if (nearest[row] > 0) {
                    last = row;
                    left -= nearest[row];
                    if (left < 0) {
                        return row;
                    }
                }
            }
        }
        return last >= 0 ? last : lastApart();
    }

    /** Rounding may carry the mark past the end: then it is the last row that is no centroid yet. */
    private int lastApart() {
        int row = rows - 1;
        while (nearest[row] == 0) {
            row--;
        }
        return row;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** {@return 0 to below 1, from the upper 53 bits of SplitMix64, so that it is the same on every Java version} */
    private static double unit(SplittableRandom random) {
        return (random.nextLong() >>> 11) * 0x1.0p-53;
    }
}
