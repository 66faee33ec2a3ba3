/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.segmentation.Assignment;
import org.salesconsultant.segmentation.Clustering;
import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.kmeans.KMeans;
import org.salesconsultant.segmentation.kmeans.KMeansOptions;

class KMeansTest {

    private static final IProgressMonitor MONITOR = new NullProgressMonitor();

    @Test
    void planted_groups_are_found_exactly() throws CoreException {
        Clustering clustering = fit(Tables.planted(9999, 2, 3, new double[] { 0, 0, 0 }, new double[] { 9, 0, 0 },
                new double[] { 0, 9, 9 }), KMeansOptions.of(3));
        for (int row = 3; row < 9999; row++) {
            assertEquals(clustering.labels()[row % 3], clustering.labels()[row]);
        }
        assertArrayEquals(new int[] { 3333, 3333, 3333 }, clustering.sizes());
    }

    @Test
    void groups_of_equal_size_are_numbered_by_centroid() throws CoreException {
        Clustering clustering = fit(Tables.matrix(1, 9, 10, 1, 2, 5, 6), KMeansOptions.of(3));
        assertArrayEquals(new double[] { 1.5, 5.5, 9.5 }, clustering.centroids());
        assertArrayEquals(new int[] { 2, 2, 0, 0, 1, 1 }, clustering.labels());
    }

    @Test
    void the_result_is_the_same_bit_for_bit_on_any_number_of_threads() throws CoreException {
        Matrix data = Tables.planted(40_001, 8, 5, new double[] { 0, 0, 1, 2 }, new double[] { 5, 0, 3, 1 },
                new double[] { 2, 9, 9, 0 });
        KMeansOptions options = KMeansOptions.of(7).withRestarts(3);
        Clustering one = fit(data, options);
        for (int threads = 2; threads <= 8; threads *= 2) {
            Clustering many = fit(data, options.withThreads(threads));
            assertArrayEquals(one.labels(), many.labels());
            assertArrayEquals(one.centroids(), many.centroids());
            assertEquals(Double.doubleToLongBits(one.sse()), Double.doubleToLongBits(many.sse()));
            assertEquals(one.iterations(), many.iterations());
        }
    }

    @Test
    void its_numbers_for_a_seed_are_those_they_always_were() throws CoreException {
        Clustering clustering = fit(Tables.planted(500, 9, 1, new double[] { 0, 0 }, new double[] { 4, 4 }),
                KMeansOptions.of(6).withRestarts(1).withSeed(2026));
        assertEquals(1972.8801264467188, clustering.sse());
    }

    @Test
    void another_seed_is_another_start() throws CoreException {
        Matrix data = Tables.planted(500, 9, 1, new double[] { 0, 0 }, new double[] { 4, 4 });
        assertTrue(fit(data, KMeansOptions.of(6).withRestarts(1).withSeed(1)).sse() != fit(data,
                KMeansOptions.of(6).withRestarts(1).withSeed(2)).sse());
    }

    @Test
    void fewer_distinct_rows_than_groups_give_fewer_groups_and_say_so() throws CoreException {
        Clustering clustering = fit(Tables.matrix(1, 4, 4, 4, 8, 8), KMeansOptions.of(5));
        assertEquals(2, clustering.k());
        assertEquals(5, clustering.requested());
        assertTrue(clustering.reduced());
        assertArrayEquals(new int[] { 0, 0, 0, 1, 1 }, clustering.labels());
        assertEquals(0, clustering.sse());
    }

    @Test
    void rows_that_are_all_the_same_are_one_group() throws CoreException {
        Clustering clustering = fit(Tables.matrix(2, 1, 2, 1, 2, 1, 2), KMeansOptions.of(3));
        assertEquals(1, clustering.k());
        assertTrue(clustering.converged());
    }

    @Test
    void one_group_is_around_the_mean() throws CoreException {
        Clustering clustering = fit(Tables.matrix(2, 0, 0, 2, 4, 4, 8), KMeansOptions.of(1));
        assertArrayEquals(new double[] { 2, 4 }, clustering.centroids());
        assertEquals(40, clustering.sse());
    }

    @Test
    void as_many_groups_as_rows_leave_nothing_over() throws CoreException {
        Clustering clustering = fit(Tables.matrix(1, 1, 2, 4, 8), KMeansOptions.of(4));
        assertEquals(4, clustering.k());
        assertEquals(0, clustering.sse());
    }

    @Test
    void given_centroids_are_where_it_starts() throws CoreException {
        Clustering clustering = fit(Tables.matrix(1, 0, 1, 2, 10, 11, 12, 13),
                KMeansOptions.of(2).withStart(new double[] { 0, 1 }));
        assertArrayEquals(new double[] { 11.5, 1 }, clustering.centroids());
    }

    @Test
    void a_group_that_starts_empty_gets_the_row_farthest_from_its_own() throws CoreException {
        Clustering clustering = fit(Tables.matrix(1, 0, 1, 2, 50), KMeansOptions.of(2).withStart(new double[] { 1, 999 }));
        assertArrayEquals(new double[] { 1, 50 }, clustering.centroids());
    }

    @Test
    void given_centroids_that_are_all_the_same_still_become_groups() throws CoreException {
        Clustering clustering = fit(Tables.matrix(1, 0, 1, 10, 11, 20, 21),
                KMeansOptions.of(3).withStart(new double[] { 5, 5, 5 }));
        assertEquals(3, clustering.k());
        assertArrayEquals(new int[] { 4, 1, 1 }, clustering.sizes());
    }

    @Test
    void labels_are_those_a_later_assignment_gives_also_between_two_centroids() throws CoreException {
        Matrix grid = Tables.matrix(2, 0, 0, 0, 1, 0, 2, 1, 0, 1, 1, 1, 2, 2, 0, 2, 1, 2, 2);
        for (int k = 1; k <= 9; k++) {
            for (int seed = 0; seed < 20; seed++) {
                Clustering clustering = fit(grid, KMeansOptions.of(k).withRestarts(1).withSeed(seed));
                assertArrayEquals(clustering.labels(), Assignment.of(grid, clustering.centroids(), MONITOR).labels());
            }
        }
    }

    @Test
    void the_limit_of_iterations_ends_it_unconverged() throws CoreException {
        Matrix data = Tables.planted(5000, 9, 1, new double[] { 0, 0 }, new double[] { 4, 4 });
        Clustering clustering = fit(data, KMeansOptions.of(8).withRestarts(1).withIterations(2));
        assertEquals(2, clustering.iterations());
        assertFalse(clustering.converged());
        assertArrayEquals(clustering.labels(), Assignment.of(data, clustering.centroids(), MONITOR).labels());
    }

    @Test
    void a_tolerance_ends_it_earlier() throws CoreException {
        Matrix data = Tables.planted(5000, 9, 1, new double[] { 0, 0 }, new double[] { 4, 4 });
        Clustering exact = fit(data, KMeansOptions.of(8).withRestarts(1));
        Clustering early = fit(data, KMeansOptions.of(8).withRestarts(1).withTolerance(1e-3));
        assertTrue(early.iterations() < exact.iterations());
        assertTrue(early.converged());
        assertTrue(early.sse() >= exact.sse() && early.sse() < 1.05 * exact.sse());
    }

    @Test
    void distances_out_of_range_are_a_problem() throws CoreException {
        Matrix data = Tables.matrix(1, -1e200, 1e200, 3e200);
        CoreException refused = assertThrows(CoreException.class, () -> fit(data, KMeansOptions.of(2)));
        assertTrue(Problem.isProblem(refused.getStatus()));
    }

    @Test
    void cancel_is_seen_within_a_thousand_rows_while_it_iterates() throws CoreException {
        Matrix data = Tables.planted(200_000, 9, 1, new double[] { 0, 0 }, new double[] { 4, 4 });
        AtomicInteger looks = new AtomicInteger();
        NullProgressMonitor impatient = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return looks.incrementAndGet() > 3000;
            }
        };
        assertThrows(OperationCanceledException.class, () -> KMeans.fit(data, KMeansOptions.of(20).withThreads(2), impatient));
        assertTrue(looks.get() <= 3000 + 2 * 200, () -> looks + " looks");
    }

    private static Clustering fit(Matrix data, KMeansOptions options) throws CoreException {
        return KMeans.fit(data, options, new NullProgressMonitor());
    }
}
