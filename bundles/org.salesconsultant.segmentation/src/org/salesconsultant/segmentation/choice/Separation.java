/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.choice;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.segmentation.Assignment;
import org.salesconsultant.segmentation.Matrix;

/**
 * How far apart the groups are, for their width.
 *
 * @param calinskiHarabasz the variance ratio (Calinski and Harabasz, 1974): (B / (k - 1)) / (W / (n - k)) with W the sum of
 *        squared distances to the own centroid and B that of the centroids to the mean of all, by rows; higher is
 *        better; NaN if undefined
 * @param daviesBouldin the mean over all groups of the greatest (s_i + s_j) / d_ij (Davies and Bouldin, 1979) with s the
 *        mean distance to the own centroid and d that of the centroids; lower is better; NaN if undefined
 */
public record Separation(double calinskiHarabasz, double daviesBouldin) {

    /**
     * {@return the separation of a grouping around the means of its groups}
     *
     * @param labels the group of each row, 0 to k - 1; a group without rows is left out
     * @param monitor asked for cancel each 1,000 rows
     * @throws OperationCanceledException if the monitor is cancelled
     */
    public static Separation of(Matrix data, int[] labels, int k, IProgressMonitor monitor) {
        Groups groups = new Groups(data, labels, k, monitor);
        return new Separation(groups.calinskiHarabasz(), groups.daviesBouldin());
    }

    /** The centroids of the groups, and how wide these are. */
    private static final class Groups {

        private final int rows;

        private final int d;

        private final int[] present;

        private final int[] sizes;

        private final double[] mean;

        private final double[] centroids;

        private final double[] widths;

        private double within;

        Groups(Matrix data, int[] labels, int k, IProgressMonitor monitor) {
            rows = data.rows();
            d = data.columns();
            sizes = new int[k];
            widths = new double[k];
            centroids = new double[k * d];
            mean = new double[d];
            for (int row = 0; row < rows; row++) {
                check(row, monitor);
                sizes[labels[row]]++;
                for (int j = 0; j < d; j++) {
                    centroids[labels[row] * d + j] += data.at(row, j);
                    mean[j] += data.at(row, j);
                }
            }
            Arrays.setAll(mean, j -> mean[j] / rows);
            Arrays.setAll(centroids, i -> centroids[i] / sizes[i / d]);
            for (int row = 0; row < rows; row++) {
                check(row, monitor);
                double squared = Assignment.squaredDistance(data.values(), row * d, centroids, labels[row] * d, d);
                within += squared;
                widths[labels[row]] += Math.sqrt(squared) / sizes[labels[row]];
            }
            present = IntStream.range(0, k).filter(group -> sizes[group] > 0).toArray();
        }

        double calinskiHarabasz() {
            double between = 0;
            for (int group : present) {
                between += sizes[group] * Assignment.squaredDistance(centroids, group * d, mean, 0, d);
            }
            return present.length < 2 || within == 0 ? Double.NaN
                    : between / (present.length - 1) / (within / (rows - present.length));
        }

        double daviesBouldin() {
            double sum = 0;
            for (int group : present) {
                double greatest = 0;
                for (int other : present) {
                    if (other != group) {
                        double apart = Math.sqrt(Assignment.squaredDistance(centroids, group * d, centroids, other * d, d));
                        greatest = Math.max(greatest, (widths[group] + widths[other]) / apart);
                    }
                }
                sum += greatest;
            }
            return present.length < 2 ? Double.NaN : sum / present.length;
        }

        private static void check(int row, IProgressMonitor monitor) {
            if (row % 1000 == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
        }
    }
}
