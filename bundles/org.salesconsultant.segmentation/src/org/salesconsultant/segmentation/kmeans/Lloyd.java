/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.kmeans;

import org.salesconsultant.segmentation.Assignment;
import org.salesconsultant.segmentation.Matrix;

/** Lloyd's iterations: every row to its nearest centroid, every centroid to the mean of its rows. */
final class Lloyd {

    private final double[] x;

    private final int rows;

    private final int d;

    private final Blocks blocks;

    private final KMeansOptions options;

    private final double shiftLimit;

    private final double[] distances;

    private final BlockSums sums;

    Lloyd(Matrix data, Blocks blocks, KMeansOptions options, int k, double meanVariance) {
        this.x = data.values();
        this.rows = data.rows();
        this.d = data.columns();
        this.blocks = blocks;
        this.options = options;
        this.shiftLimit = options.tolerance() * meanVariance;
        distances = new double[rows];
        sums = new BlockSums(blocks.count(), k, d);
    }

    /** {@return where the iterations from these centroids end; labels hold the last ones and are written to} */
    Outcome run(double[] start, int[] labels) {
        double[] centroids = start.clone();
        boolean converged = false;
        int iterations = 0;
        int changed = assign(centroids, labels);
        while (!converged && iterations < options.iterations()) {
            changed += repair(centroids.length / d, labels);
            double shift = move(centroids);
            iterations++;
            boolean still = options.tolerance() > 0 && shift <= shiftLimit;
            changed = assign(centroids, labels);
            converged = changed == 0 || still;
        }
        return new Outcome(centroids, labels, sums.sse(), iterations, converged);
    }

    /** {@return the sum of squared distances of the last assignment} */
    double sse() {
        return sums.sse();
    }

    /** Puts every row to its nearest centroid, the lowest at a tie; {@return how many rows changed} */
    int assign(double[] centroids, int[] labels) {
        int k = centroids.length / d;
        blocks.each(block -> {
            sums.clear(block);
            assign(block, centroids, k, labels);
        });
        sums.total();
        return sums.changed();
    }

    private void assign(int block, double[] centroids, int k, int[] labels) {
        double[] sum = sums.sums[block];
        int[] count = sums.counts[block];
        double sse = 0;
        int changed = 0;
        for (int row = blocks.from(block), at = row * d; row < blocks.to(block); row++, at += d) {
            if (row % Blocks.SIZE == 0) {
                blocks.checkCancel();
            }
            int label = 0;
            double nearest = Double.POSITIVE_INFINITY;
            for (int c = 0; c < k; c++) {
                double squared = Assignment.squaredDistance(x, at, centroids, c * d, d);
                if (squared < nearest) {
                    nearest = squared;
                    label = c;
                }
            }
            if (labels[row] != label) {
                labels[row] = label;
                changed++;
            }
            distances[row] = nearest;
            sse += nearest;
            count[label]++;
            for (int j = 0, to = label * d; j < d; j++, to++) {
                sum[to] += x[at + j];
            }
        }
        sums.sse[block] = sse;
        sums.changed[block] = changed;
    }

    /** Gives each empty group the row farthest from its centroid, the first at a tie; {@return how many rows moved} */
    private int repair(int k, int[] labels) {
        int moved = 0;
        for (int c = 0; c < k; c++) {
            if (sums.sizes[c] > 0) {
                continue;
            }
            blocks.checkCancel();
            int farthest = -1;
            for (int row = 0; row < rows; row++) {
                if (distances[row] > (farthest < 0 ? 0 : distances[farthest]) && sums.sizes[labels[row]] > 1) {
                    farthest = row;
                }
            }
            if (farthest < 0) {
                return moved; // every row is a centroid: there are no more distinct rows
            }
            transfer(farthest, labels[farthest], c);
            labels[farthest] = c;
            distances[farthest] = 0;
            moved++;
        }
        return moved;
    }

    private void transfer(int row, int from, int to) {
        sums.sizes[from]--;
        sums.sizes[to]++;
        for (int j = 0; j < d; j++) {
            sums.totals[from * d + j] -= x[row * d + j];
            sums.totals[to * d + j] += x[row * d + j];
        }
    }

    /** Moves each centroid to the mean of its rows, an empty one not at all; {@return the squared moves together} */
    private double move(double[] centroids) {
        double shift = 0;
        for (int i = 0; i < centroids.length; i++) {
            int size = sums.sizes[i / d];
            if (size > 0) {
                double mean = sums.totals[i] / size;
                shift += (mean - centroids[i]) * (mean - centroids[i]);
                centroids[i] = mean;
            }
        }
        return shift;
    }

    record Outcome(double[] centroids, int[] labels, double sse, int iterations, boolean converged) {
    }
}
