/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation;

import java.util.Arrays;

/**
 * Groups found in a matrix. Labels run from 0 in order of falling size, equal sizes in order of centroid, so that the
 * same groups have the same labels however they were found.
 *
 * @param k the number of groups, none of them empty
 * @param requested the number asked for; more than {@code k} when the rows have fewer distinct values
 * @param columns the number of columns of the matrix
 * @param labels the group of each row, 0 to k - 1; the array itself, not to be written to
 * @param centroids the means of the groups, group after group; the array itself, not to be written to
 * @param sse the sum over all rows of the squared distance to the centroid of their group
 * @param iterations how often the centroids were moved
 * @param converged whether it ended because nothing moved any more (or less than the tolerance), not at the limit
 */
public record Clustering(int k, int requested, int columns, int[] labels, double[] centroids, double sse, int iterations,
        boolean converged) {

    public Clustering {
        if (k < 1 || requested < k || centroids.length != k * columns) {
            throw new IllegalArgumentException(k + " of " + requested + " groups, " + centroids.length + " coordinates");
        }
    }

    /** {@return how many rows each group has} */
    public int[] sizes() {
        int[] sizes = new int[k];
        for (int label : labels) {
            sizes[label]++;
        }
        return sizes;
    }

    /** {@return a copy of the centroid of a group} */
    public double[] centroid(int label) {
        return Arrays.copyOfRange(centroids, label * columns, (label + 1) * columns);
    }

    /** {@return whether fewer groups were found than asked for, because the rows have no more distinct values} */
    public boolean reduced() {
        return k < requested;
    }
}
