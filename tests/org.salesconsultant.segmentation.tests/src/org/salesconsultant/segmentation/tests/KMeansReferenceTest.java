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

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salesconsultant.segmentation.Clustering;
import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.Scaling;
import org.salesconsultant.segmentation.Standardisation;
import org.salesconsultant.segmentation.kmeans.KMeans;
import org.salesconsultant.segmentation.kmeans.KMeansOptions;

/** The lowest sums of squares others found, to six digits, with the options a user gets without asking. */
class KMeansReferenceTest {

    private static final IProgressMonitor MONITOR = new NullProgressMonitor();

    @ParameterizedTest
    @CsvSource({ "2, 152.368706", "3, 78.940841", "4, 57.317873" })
    void iris_has_its_known_sums_of_squares(int k, double sse) throws IOException, CoreException {
        assertEquals(sse, fit(Tables.iris(), k).sse(), 5e-7);
    }

    @Test
    void iris_in_three_groups_has_its_known_sizes() throws IOException, CoreException {
        assertArrayEquals(new int[] { 62, 50, 38 }, fit(Tables.iris(), 3).sizes());
    }

    @Test
    void iris_between_0_and_1_has_its_known_groups() throws IOException, CoreException {
        Clustering clustering = fit(scaled(Tables.iris(), Scaling.MINMAX), 3);
        assertEquals(6.998114, clustering.sse(), 5e-7);
        assertArrayEquals(new int[] { 61, 50, 39 }, clustering.sizes());
    }

    @Test
    void wine_as_z_scores_has_its_known_groups() throws IOException, CoreException {
        Clustering clustering = fit(scaled(Tables.wine(), Scaling.Z), 3);
        assertEquals(1277.928489, clustering.sse(), 5e-7);
        assertArrayEquals(new int[] { 65, 62, 51 }, clustering.sizes());
    }

    @Test
    void wine_as_it_is_has_its_known_groups() throws IOException, CoreException {
        Clustering clustering = fit(Tables.wine(), 3);
        assertEquals(2370689.6868, clustering.sse(), 5e-5);
        assertArrayEquals(new int[] { 69, 62, 47 }, clustering.sizes());
    }

    @ParameterizedTest
    @CsvSource({ "2, 113217528520.910", "3, 80332413843.016" })
    void wholesale_has_its_known_sums_of_squares(int k, double sse) throws IOException, CoreException {
        assertEquals(sse, fit(Tables.wholesale(), k).sse(), 5e-4);
    }

    @Test
    void wholesale_in_three_groups_has_its_known_sizes() throws IOException, CoreException {
        assertArrayEquals(new int[] { 330, 60, 50 }, fit(Tables.wholesale(), 3).sizes());
    }

    /**
     * The reference figure for k = 5 is not the lowest: it is where about one start in eighty ends. We end there too, to
     * every digit given, and other starts do better.
     */
    @Test
    void wholesale_in_five_groups_has_the_reference_figure_as_one_of_its_ends_and_lower_ones() throws IOException, CoreException {
        KMeansOptions options = KMeansOptions.of(5);
        assertEquals(53056177670.107, fit(Tables.wholesale(), options.withRestarts(1).withSeed(96)).sse(), 5e-4);
        assertTrue(fit(Tables.wholesale(), options).sse() < 53056177670.107);
        assertEquals(52928148942.576, fit(Tables.wholesale(), options.withRestarts(500)).sse(), 5e-4);
    }

    private static Matrix scaled(Matrix data, Scaling scaling) throws CoreException {
        return Standardisation.fit("test", scaling, data, MONITOR).apply("test", data, MONITOR);
    }

    private static Clustering fit(Matrix data, int k) throws CoreException {
        return fit(data, KMeansOptions.of(k));
    }

    private static Clustering fit(Matrix data, KMeansOptions options) throws CoreException {
        Clustering clustering = KMeans.fit(data, options, new NullProgressMonitor());
        assertTrue(clustering.converged());
        return clustering;
    }
}
