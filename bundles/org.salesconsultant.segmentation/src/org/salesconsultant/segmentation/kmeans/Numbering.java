/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.kmeans;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Numbers groups by falling size, equal sizes by centroid; empty groups are dropped. */
final class Numbering {

    private Numbering() {
    }

    /** Renumbers the labels; {@return the centroids in their new order} */
    static double[] bySize(double[] centroids, int[] labels, int columns) {
        int k = centroids.length / columns;
        int[] sizes = new int[k];
        for (int label : labels) {
            sizes[label]++;
        }
        int[] order = IntStream.range(0, k).filter(c -> sizes[c] > 0).boxed()
                .sorted(Comparator.<Integer>comparingInt(c -> -sizes[c]).thenComparing((a, b) -> Arrays.compare(centroids,
                        a * columns, (a + 1) * columns, centroids, b * columns, (b + 1) * columns)))
                .mapToInt(Integer::intValue).toArray();
        double[] ordered = new double[order.length * columns];
        int[] renumbered = new int[k];
        for (int c = 0; c < order.length; c++) {
            System.arraycopy(centroids, order[c] * columns, ordered, c * columns, columns);
            renumbered[order[c]] = c;
        }
        for (int row = 0; row < labels.length; row++) {
            labels[row] = renumbered[labels[row]];
        }
        return ordered;
    }
}
