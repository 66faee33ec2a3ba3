/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.kmeans;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.segmentation.Assignment;
import org.salesconsultant.segmentation.Matrix;

/**
 * K-means of a stream, batch by batch, of which nothing is kept but the centroids (Sculley, Web-scale k-means clustering,
 * 2010): each row moves its nearest centroid towards itself, by one over the number of rows that centroid has had so far.
 * Close to K-means of all rows where the batches are like each other; the order of the rows matters.
 */
public final class MiniBatchKMeans {

    private final double[] centroids;

    private final long[] counts;

    /**
     * @param start the centroids to start from, one after the other; each counts as no row
     * @param k how many they are
     */
    public MiniBatchKMeans(double[] start, int k) {
        if (k < 1 || start.length % k != 0 || start.length == 0) {
            throw new IllegalArgumentException(start.length + " coordinates for " + k + " centroids");
        }
        centroids = start.clone();
        counts = new long[k];
    }

    /**
     * {@return K-means of a stream that starts from the centroids of its first batch; the batch is not yet added}
     *
     * @throws CoreException with a problem if the batch has no rows or columns, or distances are out of range
     */
    public static MiniBatchKMeans startingFrom(Matrix batch, KMeansOptions options, IProgressMonitor monitor)
            throws CoreException {
        double[] start = KMeans.fit(batch, options, monitor).centroids();
        return new MiniBatchKMeans(start, start.length / batch.columns());
    }

    /**
     * Takes a batch in.
     *
     * @param batch rows of the columns of the start
     * @param monitor asked for cancel each 1,000 rows
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled; nothing has moved
     */
    public void add(Matrix batch, IProgressMonitor monitor) {
        int d = centroids.length / counts.length;
        if (batch.columns() != d) {
            throw new IllegalArgumentException(batch.columns() + " columns instead of " + d);
        }
        int[] labels = Assignment.of(batch, centroids, monitor).labels();
        for (int row = 0; row < labels.length; row++) {
            long count = ++counts[labels[row]];
            for (int j = 0, at = labels[row] * d; j < d; j++, at++) {
                centroids[at] += (batch.at(row, j) - centroids[at]) / count;
            }
        }
    }

    /** {@return the centroids so far, one after the other} */
    public double[] centroids() {
        return centroids.clone();
    }

    /** {@return how many rows each centroid has had} */
    public long[] counts() {
        return counts.clone();
    }
}
