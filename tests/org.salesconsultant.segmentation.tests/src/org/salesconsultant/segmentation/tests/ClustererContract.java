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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.contribution.ParameterDescription;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.segmentation.Assignment;
import org.salesconsultant.segmentation.Clusterer;
import org.salesconsultant.segmentation.Clustering;
import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.SegmentationAlgorithms;

/**
 * What every segmentation algorithm keeps to. Extend it, name the contribution, and run it as a plug-in test.
 * All its parameters but {@code k} must have defaults.
 */
public abstract class ClustererContract {

    private Contribution<Clusterer> contribution;

    /** {@return the id of the contribution under test} */
    protected abstract String id();

    @BeforeEach
    void find() throws CoreException {
        contribution = SegmentationAlgorithms.registry().get("contract", id());
    }

    @Test
    void it_is_described_for_people() {
        assertTrue(contribution.description().name().length() > 0);
        for (ParameterDescription parameter : contribution.description().parameters()) {
            assertTrue(!parameter.label().startsWith("%"), parameter.name());
            assertTrue(parameter.required() || parameter.complaint(parameter.defaultValue()).isEmpty(), parameter.name());
        }
    }

    @Test
    void every_row_has_a_label_and_no_group_is_empty() throws CoreException {
        Clustering clustering = cluster(table(), 1);
        assertEquals(3000, clustering.labels().length);
        int sum = 0;
        for (int size : clustering.sizes()) {
            assertTrue(size > 0);
            sum += size;
        }
        assertEquals(3000, sum);
    }

    @Test
    void groups_are_numbered_by_falling_size() throws CoreException {
        int[] sizes = cluster(table(), 1).sizes();
        for (int label = 1; label < sizes.length; label++) {
            assertTrue(sizes[label - 1] >= sizes[label]);
        }
    }

    @Test
    void the_sum_of_squares_is_that_of_its_labels_and_centroids() throws CoreException {
        Matrix data = table();
        Clustering clustering = cluster(data, 1);
        double sse = 0;
        for (int row = 0; row < data.rows(); row++) {
            sse += Assignment.squaredDistance(data.values(), row * 2, clustering.centroids(), clustering.labels()[row] * 2, 2);
        }
        assertEquals(sse, clustering.sse(), 1e-9 * sse);
    }

    @Test
    void the_same_seed_gives_the_same_bits_on_any_number_of_threads() throws CoreException {
        Clustering one = cluster(table(), 1);
        for (int threads : new int[] { 1, 2, 5 }) {
            Clustering other = cluster(table(), threads);
            assertArrayEquals(one.labels(), other.labels());
            assertArrayEquals(one.centroids(), other.centroids());
            assertEquals(Double.doubleToLongBits(one.sse()), Double.doubleToLongBits(other.sse()));
        }
    }

    @Test
    void it_leaves_the_data_as_they_are() throws CoreException {
        Matrix data = table();
        cluster(data, 2);
        assertArrayEquals(table().values(), data.values());
    }

    @Test
    void no_rows_are_a_problem_told_in_words() {
        CoreException refused = assertThrows(CoreException.class, () -> cluster(Tables.matrix(2), 1));
        assertTrue(Problem.isProblem(refused.getStatus()));
    }

    @Test
    void one_row_is_one_group() throws CoreException {
        Clustering clustering = cluster(Tables.matrix(2, 3, 4), 1);
        assertEquals(1, clustering.k());
        assertArrayEquals(new double[] { 3, 4 }, clustering.centroids());
    }

    @Test
    void it_stops_when_cancelled() {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> contribution.create().cluster(table(),
                contribution.parameters("contract", contribution.description().version(), Map.of("k", "3")), 1, 1, cancelled));
    }

    private Clustering cluster(Matrix data, int threads) throws CoreException {
        return contribution.create().cluster(data,
                contribution.parameters("contract", contribution.description().version(), Map.of("k", "3")), 7, threads,
                new NullProgressMonitor());
    }

    private static Matrix table() throws CoreException {
        return Tables.planted(3000, 4, 11, new double[] { 0, 0 }, new double[] { 3, 1 },
                new double[] { 6, 5 }, new double[] { 1, 7 });
    }
}
