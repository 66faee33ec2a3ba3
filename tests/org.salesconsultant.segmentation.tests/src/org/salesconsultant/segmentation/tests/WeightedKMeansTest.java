/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salesconsultant.segmentation.Clustering;
import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.kmeans.KMeans;
import org.salesconsultant.segmentation.kmeans.KMeansOptions;

class WeightedKMeansTest {

    @Test
    void a_row_of_weight_3_counts_as_three_rows() throws CoreException {
        SplittableRandom random = new SplittableRandom(9);
        double[] values = random.doubles(600).toArray();
        double[] weights = new double[300];
        double[] repeated = new double[0];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = 1 + row % 3;
            for (int time = 0; time < weights[row]; time++) {
                repeated = Arrays.copyOf(repeated, repeated.length + 2);
                System.arraycopy(values, 2 * row, repeated, repeated.length - 2, 2);
            }
        }
        KMeansOptions options = KMeansOptions.of(4).withStart(Arrays.copyOf(values, 8));
        Clustering weighted = fit(Tables.matrix(2, values), weights, options);
        Clustering longhand = KMeans.fit(Tables.matrix(2, repeated), options, new NullProgressMonitor());
        assertEquals(longhand.sse(), weighted.sse(), 1e-12 * longhand.sse());
        assertEquals(longhand.iterations(), weighted.iterations());
        double[] expected = longhand.centroids().clone();
        double[] actual = weighted.centroids().clone();
        Arrays.sort(expected); // the groups may be numbered otherwise: their sizes count rows
        Arrays.sort(actual);
        assertArrayEquals(expected, actual, 1e-12);
    }

    @Test
    void weights_of_1_are_no_weights_bit_for_bit() throws CoreException {
        Matrix data = Tables.planted(3000, 6, 2, new double[] { 0, 0 }, new double[] { 4, 4 });
        double[] ones = new double[3000];
        Arrays.fill(ones, 1);
        KMeansOptions options = KMeansOptions.of(5).withStart(Arrays.copyOf(data.values(), 10));
        Clustering with = fit(data, ones, options);
        Clustering without = KMeans.fit(data, options, new NullProgressMonitor());
        assertArrayEquals(without.centroids(), with.centroids());
        assertEquals(without.sse(), with.sse());
    }

    @Test
    void a_heavy_row_is_where_a_start_begins() throws CoreException {
        double[] weights = { 1, 1, 1e12, 1 };
        for (int seed = 0; seed < 20; seed++) {
            Clustering clustering = fit(Tables.matrix(1, 0, 1, 50, 2), weights, KMeansOptions.of(1).withSeed(seed));
            assertEquals(50, clustering.centroids()[0], 1e-9);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = { 0, -1, Double.NaN, Double.POSITIVE_INFINITY })
    void a_weight_is_finite_and_above_0(double weight) {
        assertThrows(IllegalArgumentException.class,
                () -> fit(Tables.matrix(1, 1, 2), new double[] { 1, weight }, KMeansOptions.of(1)));
    }

    private static Clustering fit(Matrix data, double[] weights, KMeansOptions options) throws CoreException {
        return KMeans.fit(data, weights, options, new NullProgressMonitor());
    }
}
