/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.kmeans;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

import org.salesconsultant.segmentation.Assignment;
import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.internal.block.Blocks;

/** Lloyd's iterations: every row to its nearest centroid, every centroid to the mean of its rows. */
final class Lloyd {

    private final double[] x;

    private final int rows;

    private final int d;

    private final Blocks blocks;

    private final KMeansOptions options;

    private final double shiftLimit;

    private final Panels panels;

    private final BlockSums sums;

    private final int most;

    private final Queue<Nearest> idleKernels = new ConcurrentLinkedQueue<>();

    /** By block, whether the last assignment met a row that may be as near to another centroid. */
    private final boolean[] ties;

    /** @param k the greatest number of centroids it will be given */
    Lloyd(Matrix data, double[] weights, Blocks blocks, KMeansOptions options, int k, double meanVariance) {
        this.x = data.values();
        this.rows = data.rows();
        this.d = data.columns();
        this.blocks = blocks;
        this.options = options;
        this.most = k;
        this.shiftLimit = options.tolerance() * meanVariance;
        ties = new boolean[blocks.count()];
        panels = new Panels(data, blocks);
        sums = new BlockSums(blocks.count(), k, panels, weights);
    }

    /**
     * {@return where the iterations from these centroids end}
     *
     * @param labels where the rows are before; those below 0 are nowhere; written to
     */
    Outcome run(double[] start, int[] labels) {
        double[] centroids = start.clone();
        boolean converged = false;
        int iterations = 0;
        sum(labels);
        assign(centroids, labels);
        while (!converged && iterations < options.iterations()) {
            repair(centroids, labels);
            double shift = move(centroids);
            iterations++;
            boolean still = options.tolerance() > 0 && shift <= shiftLimit;
            int changed = assign(centroids, labels);
            if (changed == 0) {
                sum(labels); // rid of the rounding that coming and going rows have left behind
                move(centroids);
                changed = assign(centroids, labels);
            }
            converged = changed == 0 || still;
        }
        return new Outcome(centroids, labels, sse(centroids, labels), iterations, converged,
                IntStream.range(0, ties.length).anyMatch(block -> ties[block]));
    }

    /** Sums up the groups anew. */
    private void sum(int[] labels) {
        blocks.each(block -> {
            sums.clear(block);
            for (int row = blocks.from(block); row < blocks.to(block); row++) {
                if (row % Blocks.SIZE == 0) {
                    blocks.checkCancel();
                }
                if (labels[row] >= 0) {
                    sums.add(block, row, labels[row]);
                }
            }
        });
        sums.total();
    }

    /** Puts every row to its nearest centroid, the lowest at a tie; {@return how many rows changed} */
    int assign(double[] centroids, int[] labels) {
        Centres centres = Centres.of(centroids, panels.centre);
        int[] changed = new int[blocks.count()];
        blocks.each(block -> {
            Nearest idle = idleKernels.poll();
            Nearest kernel = idle == null ? options.arithmetic().kernel(rows, most, d) : idle;
            changed[block] = assign(block, kernel, centroids, centres, labels);
            idleKernels.add(kernel);
        });
        sums.total();
        return Arrays.stream(changed).sum();
    }

    private int assign(int block, Nearest kernel, double[] centroids, Centres centres, int[] labels) {
        int[] found = new int[Panels.ROWS];
        int changed = 0;
        ties[block] = false;
        for (int from = blocks.from(block); from < blocks.to(block); from += Panels.ROWS) {
            blocks.checkCancel();
            int to = Math.min(from + Panels.ROWS, blocks.to(block));
            kernel.label(panels, from / Panels.ROWS, centres, found);
            for (int row = from; row < to; row++) {
                if (found[row - from] == labels[row]) {
                    int same = Arrays.mismatch(found, row - from, to - from, labels, row, to);
                    if (same < 0) {
                        break;
                    }
                    row += same;
                }
                int label = found[row - from];
                if (label == Nearest.UNDECIDED) {
                    label = nearest(row, centroids);
                    ties[block] = true;
                }
                if (label != labels[row]) {
                    if (labels[row] < 0) {
                        sums.add(block, row, label);
                    } else {
                        sums.move(block, row, labels[row], label);
                    }
                    labels[row] = label;
                    changed++;
                }
            }
        }
        return changed;
    }

    private int nearest(int row, double[] centroids) {
        int label = 0;
        double nearest = Double.POSITIVE_INFINITY;
        for (int c = 0; c < centroids.length / d; c++) {
            double squared = Assignment.squaredDistance(x, row * d, centroids, c * d, d);
            if (squared < nearest) {
                nearest = squared;
                label = c;
            }
        }
        return label;
    }

    /** {@return the weighted sum of squared distances of the rows to the centroids of their groups} */
    double sse(double[] centroids, int[] labels) {
        double[] sse = new double[blocks.count()];
        blocks.each(block -> {
            double sum = 0;
            for (int row = blocks.from(block); row < blocks.to(block); row++) {
                if (row % Blocks.SIZE == 0) {
                    blocks.checkCancel();
                }
                sum += sums.weight(row) * square(row * d, centroids, labels[row] * d);
            }
            sse[block] = sum;
        });
        double total = 0;
        for (double each : sse) {
            total += each;
        }
        return total;
    }

    /** {@return the squared distance; in four sums, which do not wait for each other} */
    private double square(int at, double[] centroids, int of) {
        double a = 0;
        double b = 0;
        double c = 0;
        double e = 0;
        int j = 0;
        for (; j + 4 <= d; j += 4) {
            double inA = x[at + j] - centroids[of + j];
            double inB = x[at + j + 1] - centroids[of + j + 1];
            double inC = x[at + j + 2] - centroids[of + j + 2];
            double inE = x[at + j + 3] - centroids[of + j + 3];
            a += inA * inA;
            b += inB * inB;
            c += inC * inC;
            e += inE * inE;
        }
        for (; j < d; j++) {
            double in = x[at + j] - centroids[of + j];
            a += in * in;
        }
        return (a + b) + (c + e);
    }

    /** Gives each empty group the row farthest from its centroid, the first at a tie. */
    private void repair(double[] centroids, int[] labels) {
        int k = centroids.length / d;
        int[] empty = IntStream.range(0, k).filter(c -> sums.sizes[c] == 0).toArray();
        if (empty.length == 0) {
            return;
        }
        double[] distances = distances(centroids, labels);
        for (int group : empty) {
            blocks.checkCancel();
            int farthest = -1;
            for (int row = 0; row < rows; row++) {
                if (distances[row] > (farthest < 0 ? 0 : distances[farthest]) && sums.sizes[labels[row]] > 1) {
                    farthest = row;
                }
            }
            if (farthest < 0) {
                return; // every row is a centroid: there are no more distinct rows
            }
            sums.move(blocks.of(farthest), farthest, labels[farthest], group);
            sums.total();
            labels[farthest] = group;
            distances[farthest] = 0;
        }
    }

    private double[] distances(double[] centroids, int[] labels) {
        double[] distances = new double[rows];
        blocks.each(block -> {
            for (int row = blocks.from(block); row < blocks.to(block); row++) {
                distances[row] = Assignment.squaredDistance(x, row * d, centroids, labels[row] * d, d);
            }
        });
        return distances;
    }

    /** Moves each centroid to the mean of its rows, an empty one not at all; {@return the squared moves together} */
    private double move(double[] centroids) {
        double shift = 0;
        for (int i = 0; i < centroids.length; i++) {
            if (sums.sizes[i / d] > 0) {
                double mean = sums.mean(i / d, i % d);
                shift += (mean - centroids[i]) * (mean - centroids[i]);
                centroids[i] = mean;
            }
        }
        return shift;
    }

    /** @param ties whether some row may be as near to another centroid, so that the numbering decides where it belongs */
    record Outcome(double[] centroids, int[] labels, double sse, int iterations, boolean converged, boolean ties) {
    }
}
