/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.kmeans;

import java.util.Arrays;

/**
 * Centroids as the expanded square wants them, relative to the centre of the panels.
 *
 * @param k the number of centroids
 * @param factors -2 times the coordinates, centroid after centroid; filled up with zeros to a multiple of four centroids
 * @param norms the squared length of each; infinite for those filled up, which are never the nearest
 * @param reach the greatest length
 */
record Centres(int k, double[] factors, double[] norms, double reach) {

    static Centres of(double[] centroids, double[] centre) {
        int d = centre.length;
        int k = centroids.length / d;
        double[] factors = new double[Math.ceilDiv(k, 4) * 4 * d];
        double[] norms = new double[Math.ceilDiv(k, 4) * 4];
        Arrays.fill(norms, Double.POSITIVE_INFINITY);
        double greatest = 0;
        for (int c = 0; c < k; c++) {
            double norm = 0;
            for (int j = 0; j < d; j++) {
                double centred = centroids[c * d + j] - centre[j];
                factors[c * d + j] = -2 * centred;
                norm += centred * centred;
            }
            norms[c] = norm;
            greatest = Math.max(greatest, norm);
        }
        return new Centres(k, factors, norms, Math.sqrt(greatest));
    }

    /**
     * {@return how far apart two expanded squares must be for the lesser to be that of the nearer centroid}
     *
     * <p>With u = 2^-53, d columns and s = |x| + |c|: an expanded square is off by at most (2d + 6)us², the exact
     * distance it stands for by (d + 2)us², and two of each are compared: (6d + 16)us². The bound is more than twice
     * that; the last term covers underflow.
     */
    double margin(double reachOfRows) {
        int d = factors.length / norms.length;
        double s = reachOfRows + reach;
        return 16 * (d + 4) * 0x1p-53 * s * s + Double.MIN_NORMAL;
    }
}
