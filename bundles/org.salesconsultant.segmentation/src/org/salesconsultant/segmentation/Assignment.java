/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Where rows belong, measured as distances see them (scaled).
 *
 * @param labels the group of each row: that of the nearest centroid; at equal distance the lowest label
 * @param distances the distance of each row to the centroid of its group
 * @param silhouettes the centroid version of the silhouette of each row, 0 to 1: (b - a) / b with a the distance to
 *        its own centroid and b that to the next nearest; 0 where both are 0; NaN (undefined) if there is one group only
 */
public record Assignment(int[] labels, double[] distances, double[] silhouettes) {

    /** {@return the similarity of a row to its group: 1 / distance, infinite if the row is the centroid itself} */
    public double similarity(int row) {
        return similarity(distances[row]);
    }

    /** {@return 1 / distance, as the specification defines it; infinite for distance 0} */
    public static double similarity(double distance) {
        return distance == 0 ? Double.POSITIVE_INFINITY : 1 / distance;
    }

    /** {@return the mean silhouette; NaN if there is one group only or no row} */
    public double silhouette() {
        return Moments.mean(silhouettes);
    }

    /**
     * {@return where the rows belong}
     *
     * @param data the rows, scaled as the centroids are
     * @param centroids the centroids, one after the other
     * @param monitor asked for cancel each 1,000 rows
     * @throws OperationCanceledException if the monitor is cancelled
     */
    public static Assignment of(Matrix data, double[] centroids, IProgressMonitor monitor) {
        int d = data.columns();
        int k = centroids.length / d;
        int[] labels = new int[data.rows()];
        double[] distances = new double[data.rows()];
        double[] silhouettes = new double[data.rows()];
        double[] x = data.values();
        for (int row = 0; row < labels.length; row++) {
            if (row % 1000 == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            double nearest = Double.POSITIVE_INFINITY;
            double second = Double.POSITIVE_INFINITY;
            for (int c = 0; c < k; c++) {
                double squared = squaredDistance(x, row * d, centroids, c * d, d);
                if (squared < nearest) {
                    second = nearest;
                    nearest = squared;
                    labels[row] = c;
                } else if (squared < second) {
                    second = squared;
                }
            }
            distances[row] = Math.sqrt(nearest);
            silhouettes[row] = k == 1 ? Double.NaN : silhouette(distances[row], Math.sqrt(second));
        }
        return new Assignment(labels, distances, silhouettes);
    }

    /** {@return the squared Euclidean distance of two rows, each given by its array and where it starts in it} */
    public static double squaredDistance(double[] a, int fromA, double[] b, int fromB, int columns) {
        double sum = 0;
        for (int j = 0; j < columns; j++) {
            double difference = a[fromA + j] - b[fromB + j];
            sum += difference * difference;
        }
        return sum;
    }

    private static double silhouette(double own, double next) {
        return next == 0 ? 0 : (next - own) / next;
    }
}
