/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.choice;

import java.util.Arrays;

import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.segmentation.Assignment;
import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.Moments;
import org.salesconsultant.segmentation.internal.block.Blocks;

/**
 * The mean silhouette (Rousseeuw, 1987): of each row (b - a) / max(a, b) with a the mean distance to the other rows of
 * its group and b that to the rows of the nearest other group; 0 for a row alone in its group. From -1 to 1.
 *
 * <p>Up to {@value #EXACT_ROWS} rows it is exact. Above, {@value #SAMPLED_ROWS} rows drawn by the seed are compared with
 * {@value #REFERENCE_ROWS} others drawn, and the bounds are those of the 95 % confidence interval of the mean.
 *
 * @param mean the mean; NaN if there is one group only
 * @param low the lower bound; the mean itself where it is exact
 * @param high the upper bound; the mean itself where it is exact
 * @param rows the number of rows it is the mean of
 * @param exact whether no row was left out
 */
public record Silhouette(double mean, double low, double high, int rows, boolean exact) {

    /** Up to so many rows the silhouette is exact. */
    public static final int EXACT_ROWS = 5_000;

    /** So many rows are drawn above. */
    public static final int SAMPLED_ROWS = 2_000;

    /** So many rows they are compared with. */
    public static final int REFERENCE_ROWS = 50_000;

    private static final double NORMAL_97_5 = 1.959963984540054;

    /**
     * {@return the silhouette of a grouping}
     *
     * @param labels the group of each row, 0 to k - 1
     * @param monitor asked for cancel at each row that is compared
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
     */
    public static Silhouette of(Matrix data, int[] labels, int k, long seed, int threads, IProgressMonitor monitor) {
        boolean exact = data.rows() <= EXACT_ROWS;
        return of(data, labels, k, exact ? data.rows() : SAMPLED_ROWS, seed, threads, monitor);
    }

    /** {@return the silhouette of so many rows drawn; see the other} */
    public static Silhouette of(Matrix data, int[] labels, int k, int sampled, long seed, int threads, IProgressMonitor monitor) {
        if (k < 2) {
            return new Silhouette(Double.NaN, Double.NaN, Double.NaN, 0, true);
        }
        int[] compared = Sample.of(data.rows(), sampled, seed);
        int[] drawn = Sample.of(data.rows(), REFERENCE_ROWS, seed + 1);
        Matrix reference = drawn.length == data.rows() ? data : data.select(drawn);
        int[] referenceLabels = Arrays.stream(drawn).map(row -> labels[row]).toArray();
        int[] sizes = new int[k];
        Arrays.stream(referenceLabels).forEach(label -> sizes[label]++);
        double[] silhouettes = new double[compared.length];
        try (Blocks blocks = Blocks.ofSingleRows(compared.length, threads, monitor)) {
            blocks.each(i -> {
                blocks.checkCancel();
                int row = compared[i];
                boolean within = Arrays.binarySearch(drawn, row) >= 0;
                silhouettes[i] = silhouette(data, row, labels[row], reference, referenceLabels, sizes, within);
            });
        }
        double mean = Moments.mean(silhouettes);
        boolean exact = compared.length == data.rows() && reference == data;
        double half = exact ? 0 : NORMAL_97_5 * Moments.deviation(silhouettes) / Math.sqrt(compared.length - 1.0);
        return new Silhouette(mean, mean - half, mean + half, compared.length, exact);
    }

    /** @param within whether the row itself is one of the reference, from which it has no distance */
    private static double silhouette(Matrix data, int row, int own, Matrix reference, int[] labels, int[] sizes, boolean within) {
        int d = data.columns();
        double[] sums = new double[sizes.length];
        for (int other = 0; other < labels.length; other++) {
            sums[labels[other]] += Math.sqrt(
                    Assignment.squaredDistance(data.values(), row * d, reference.values(), other * d, d));
        }
        int others = sizes[own] - (within ? 1 : 0);
        double next = Double.POSITIVE_INFINITY;
        for (int group = 0; group < sums.length; group++) {
            if (group != own && sizes[group] > 0) {
                next = Math.min(next, sums[group] / sizes[group]);
            }
        }
        if (others == 0 || next == Double.POSITIVE_INFINITY) {
            return 0;
        }
        double inside = sums[own] / others;
        double greater = Math.max(inside, next);
        return greater == 0 ? 0 : (next - inside) / greater;
    }
}
