/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.kmeans;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.segmentation.Clustering;
import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.Moments;
import org.salesconsultant.segmentation.internal.block.Blocks;

/**
 * K-means: k centroids such that the sum over all rows of the squared distance to the nearest one is low.
 *
 * <p>Centroids are drawn by greedy k-means++ and moved by Lloyd's iterations (Lloyd, 1982) until no row changes its
 * group; the best of several starts is taken. It finds round groups of like spread, needs columns on one scale, and
 * each start ends in a local optimum: more starts, better odds.
 *
 * <p>Random numbers are SplitMix64 (Steele, Lea and Flood, 2014), as {@link SplittableRandom#nextLong()} gives them:
 * the seed's generator gives each start its own seed. The result is the same bit for bit for any number of threads.
 */
public final class KMeans {

    private static final Messages MESSAGES = Messages.of(KMeans.class);

    private KMeans() {
    }

    /**
     * {@return the best grouping found}
     *
     * @param data the rows, on comparable scales
     * @param monitor progress by starts; asked for cancel each 1,000 rows
     * @throws CoreException with a problem if there are no rows or columns, or distances are out of range
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
     */
    public static Clustering fit(Matrix data, KMeansOptions options, IProgressMonitor monitor) throws CoreException {
        return fit(data, new double[0], options, monitor);
    }

    /**
     * {@return the best grouping found of weighted rows: one of weight 2 counts as two rows}
     *
     * @param data the rows, on comparable scales
     * @param weights the weight of each row, finite and above 0; none at all: every row has weight 1
     * @param monitor progress by starts; asked for cancel each 1,000 rows
     * @throws CoreException with a problem if there are no rows or columns, or distances are out of range
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
     */
    public static Clustering fit(Matrix data, double[] weights, KMeansOptions options, IProgressMonitor monitor)
            throws CoreException {
        check(data, weights, options);
        int k = Math.min(options.k(), data.rows());
        int starts = options.start().isPresent() ? 1 : options.restarts();
        SubMonitor progress = SubMonitor.convert(monitor, MESSAGES.text("task"), starts);
        try (Blocks blocks = Blocks.of(data.rows(), Math.max(k, options.k()) * data.columns(), options.threads(), progress)) {
            Lloyd lloyd = new Lloyd(data, weights, blocks, options, Math.max(k, options.k()), meanVariance(data, options));
            Lloyd.Outcome best = null;
            Seeding seeding = new Seeding(data, weights, blocks);
            SplittableRandom seeds = new SplittableRandom(options.seed());
            for (int start = 0; start < starts; start++) {
                double[] centroids = options.start().isPresent() ? options.start().get()
                        : seeding.draw(k, new SplittableRandom(seeds.nextLong()));
                Lloyd.Outcome outcome = lloyd.run(centroids, unlabelled(data.rows()));
                if (best == null || outcome.sse() < best.sse()) {
                    best = outcome;
                }
                progress.worked(1);
            }
            return settle(lloyd, best, data, options);
        }
    }

    /**
     * Numbers the groups and gives each row the lowest of its nearest centroids under that numbering, as later
     * assignments will; rows between two centroids may change by this, and then the iterations go on.
     */
    private static Clustering settle(Lloyd lloyd, Lloyd.Outcome outcome, Matrix data, KMeansOptions options)
            throws CoreException {
        Lloyd.Outcome best = outcome;
        int iterations = outcome.iterations();
        while (true) {
            if (best == null || !Double.isFinite(best.sse())) {
                throw new Problem(MESSAGES.text("place"), MESSAGES.text("range"), MESSAGES.text("range.remedy")).exception();
            }
            int[] labels = best.labels();
            double[] centroids = Numbering.bySize(best.centroids(), labels, data.columns());
            int changed = best.ties() ? lloyd.assign(centroids, labels) : 0;
            if (changed == 0 || !best.converged() || iterations >= options.iterations()) {
                return new Clustering(centroids.length / data.columns(), options.k(), data.columns(), labels, centroids,
                        changed == 0 ? best.sse() : lloyd.sse(centroids, labels), iterations, best.converged());
            }
            best = lloyd.run(centroids, labels);
            iterations += best.iterations();
        }
    }

    private static void check(Matrix data, double[] weights, KMeansOptions options) throws CoreException {
        if (data.rows() == 0) {
            throw new Problem(MESSAGES.text("place"), MESSAGES.text("rows.none"), MESSAGES.text("rows.none.remedy")).exception();
        }
        if (data.columns() == 0) {
            throw new Problem(MESSAGES.text("place"), MESSAGES.text("columns.none"),
                    MESSAGES.text("columns.none.remedy")).exception();
        }
        if (weights.length != 0 && (weights.length != data.rows()
                || Arrays.stream(weights).anyMatch(weight -> !(weight > 0) || Double.isInfinite(weight)))) {
            throw new IllegalArgumentException(weights.length + " weights of " + data.rows() + " rows, or not all above 0");
        }
        if (options.start().isPresent() && options.start().get().length != options.k() * data.columns()) {
            throw new IllegalArgumentException(
                    options.start().get().length + " coordinates for " + options.k() + " x " + data.columns());
        }
    }

    private static double meanVariance(Matrix data, KMeansOptions options) {
        double sum = 0;
        for (int column = 0; options.tolerance() > 0 && column < data.columns(); column++) {
            double deviation = Moments.deviation(data.column(column));
            sum += deviation * deviation;
        }
        return sum / data.columns();
    }

    private static int[] unlabelled(int rows) {
        int[] labels = new int[rows];
        Arrays.fill(labels, -1);
        return labels;
    }
}
