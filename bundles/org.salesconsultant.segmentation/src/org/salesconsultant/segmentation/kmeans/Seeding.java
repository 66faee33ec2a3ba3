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
import org.salesconsultant.segmentation.internal.block.Blocks;

/**
 * Greedy k-means++ (Arthur and Vassilvitskii, 2007): the first centroid is any row, each further one a row drawn with
 * a chance in proportion to its squared distance to the nearest so far; of 2 + ln k draws the one that lowers the sum
 * of squares most is taken, the first drawn at a tie. A row's weight multiplies its chance and its square.
 */
final class Seeding {

    private final double[] x;

    private final double[] weights;

    private final int rows;

    private final int columns;

    private final Blocks blocks;

    private final double[] nearest;

    /** @param weights the weight of each row; empty: 1 */
    Seeding(Matrix data, double[] weights, Blocks blocks) {
        this.x = data.values();
        this.weights = weights;
        this.rows = data.rows();
        this.columns = data.columns();
        this.blocks = blocks;
        nearest = new double[rows];
    }

    /** {@return k rows as centroids; fewer if the rows have fewer distinct values} */
    double[] draw(int k, SplittableRandom random) {
        double[] centroids = new double[k * columns];
        int trials = 2 + (int) Math.log(k);
        int row = first(random);
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        double[] sums = new double[blocks.count()];
        for (int c = 0; c < k; c++) {
            if (c > 0) {
                double total = sum(sums);
                if (!(total > 0)) {
                    return Arrays.copyOf(centroids, c * columns);
                }
                int[] candidates = new int[trials];
                for (int trial = 0; trial < trials; trial++) {
                    candidates[trial] = pick(unit(random) * total, sums);
                }
                row = best(candidates);
            }
            System.arraycopy(x, row * columns, centroids, c * columns, columns);
            sums = approach(row);
        }
        return centroids;
    }

    private int first(SplittableRandom random) {
        if (weights.length == 0) {
            return (int) (unit(random) * rows);
        }
        Arrays.fill(nearest, 1);
        double[] sums = new double[blocks.count()];
        blocks.each(block -> sums[block] = Arrays.stream(weights, blocks.from(block), blocks.to(block)).reduce(0, Double::sum));
        return pick(unit(random) * sum(sums), sums);
    }

    /** {@return the candidate that, were it a centroid, would leave the lowest sum of squared distances to the nearest} */
    private int best(int[] candidates) {
        double[][] potentials = new double[candidates.length][blocks.count()];
        blocks.each(block -> {
            double[] sum = new double[candidates.length];
            for (int row = blocks.from(block); row < blocks.to(block); row++) {
                if (row % Blocks.SIZE == 0) {
                    blocks.checkCancel();
                }
                double before = nearest[row];
                double weight = weight(row);
                for (int i = 0; i < candidates.length; i++) {
                    sum[i] += weight * Math.min(before, distance(row, candidates[i]));
                }
            }
            for (int i = 0; i < candidates.length; i++) {
                potentials[i][block] = sum[i];
            }
        });
        int best = 0;
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < candidates.length; i++) {
            double potential = sum(potentials[i]);
            if (potential < lowest) {
                lowest = potential;
                best = i;
            }
        }
        return candidates[best];
    }

    /** Makes a row a centroid; {@return by block, the sum of the squared distances to the nearest one} */
    private double[] approach(int centroid) {
        double[] sums = new double[blocks.count()];
        blocks.each(block -> {
            double sum = 0;
            for (int row = blocks.from(block); row < blocks.to(block); row++) {
                if (row % Blocks.SIZE == 0) {
                    blocks.checkCancel();
                }
                nearest[row] = Math.min(nearest[row], distance(row, centroid));
                sum += weight(row) * nearest[row];
            }
            sums[block] = sum;
        });
        return sums;
    }

    private double distance(int row, int other) {
        return Assignment.squaredDistance(x, row * columns, x, other * columns, columns);
    }

    private double weight(int row) {
        return weights.length == 0 ? 1 : weights[row];
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
                    left -= weight(row) * nearest[row];
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
