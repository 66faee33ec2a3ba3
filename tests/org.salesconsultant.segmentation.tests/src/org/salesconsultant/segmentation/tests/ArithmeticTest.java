/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.SplittableRandom;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salesconsultant.segmentation.Assignment;
import org.salesconsultant.segmentation.Clustering;
import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.kmeans.Arithmetic;
import org.salesconsultant.segmentation.kmeans.KMeans;
import org.salesconsultant.segmentation.kmeans.KMeansOptions;

/** The vector path and the scalar one give the same to the last digit. */
class ArithmeticTest {

    @Test
    void the_tests_run_both_paths() {
        assertTrue(Arithmetic.VECTOR.available(), "the test runtime lacks --add-modules=jdk.incubator.vector");
    }

    @ParameterizedTest(name = "{0} rows, {1} columns, k = {2}")
    @CsvSource({ "1, 1, 1", "15, 1, 2", "496, 3, 4", "497, 4, 5", "2000, 2, 7", "30011, 8, 8", "5000, 30, 20", "700, 5, 100" })
    void whatever_the_size(int rows, int columns, int k) throws CoreException {
        SplittableRandom random = new SplittableRandom(columns);
        double[] values = random.doubles((long) rows * columns).map(value -> Math.round(value * 1e6) / 1e3).toArray();
        same(Tables.matrix(columns, values), KMeansOptions.of(k).withRestarts(2).withIterations(25));
    }

    @ParameterizedTest
    @CsvSource({ "2", "3", "5", "9" })
    void on_a_grid_full_of_ties(int k) throws CoreException {
        double[] grid = new double[2 * 40 * 40];
        for (int i = 0; i < 1600; i++) {
            grid[2 * i] = i % 40;
            grid[2 * i + 1] = i / 40;
        }
        same(Tables.matrix(2, grid), KMeansOptions.of(k).withRestarts(5));
    }

    @ParameterizedTest(name = "moved by {0}, times {1}")
    @CsvSource({ "1e9, 1", "1e15, 1", "-1e12, 1e-3", "0, 1e150", "0, 1e-160", "1, 1e-12" })
    void where_the_expanded_square_cancels_overflows_or_underflows(double offset, double scale) throws CoreException {
        double[] values = new SplittableRandom(3).doubles(3000).map(value -> offset + scale * value).toArray();
        same(Tables.matrix(3, values), KMeansOptions.of(4).withRestarts(3));
    }

    @Test
    void beside_one_customer_who_is_far_from_all() throws CoreException {
        double[] values = new SplittableRandom(4).doubles(4000).toArray();
        values[1234] = 1e12;
        same(Tables.matrix(2, values), KMeansOptions.of(5).withRestarts(3));
    }

    @Test
    void with_constant_columns() throws CoreException {
        double[] values = new SplittableRandom(5).doubles(3000).toArray();
        for (int i = 1; i < values.length; i += 3) {
            values[i] = 1e7 / 3;
        }
        same(Tables.matrix(3, values), KMeansOptions.of(6).withRestarts(3));
    }

    @Test
    void on_real_tables() throws CoreException, IOException {
        same(Tables.iris(), KMeansOptions.of(3));
        same(Tables.wine(), KMeansOptions.of(4));
        same(Tables.wholesale(), KMeansOptions.of(5));
    }

    private static void same(Matrix data, KMeansOptions options) throws CoreException {
        Clustering scalar = KMeans.fit(data, options.withArithmetic(Arithmetic.SCALAR), new NullProgressMonitor());
        Clustering vector = KMeans.fit(data, options.withArithmetic(Arithmetic.VECTOR).withThreads(3), new NullProgressMonitor());
        assertArrayEquals(scalar.labels(), vector.labels());
        assertArrayEquals(scalar.centroids(), vector.centroids());
        assertEquals(Double.doubleToLongBits(scalar.sse()), Double.doubleToLongBits(vector.sse()));
        assertEquals(scalar.iterations(), vector.iterations());
        assertArrayEquals(Assignment.of(data, scalar.centroids(), new NullProgressMonitor()).labels(), scalar.labels());
    }
}
