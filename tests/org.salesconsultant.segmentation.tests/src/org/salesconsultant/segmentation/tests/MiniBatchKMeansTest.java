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

import java.util.Arrays;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.salesconsultant.segmentation.Assignment;
import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.kmeans.KMeans;
import org.salesconsultant.segmentation.kmeans.KMeansOptions;
import org.salesconsultant.segmentation.kmeans.MiniBatchKMeans;

class MiniBatchKMeansTest {

    private static final int BATCH = 500;

    @Test
    void a_stream_ends_close_to_what_all_rows_at_once_give() throws CoreException {
        Matrix all = Tables.planted(20_000, 5, 3, new double[] { 0, 0 }, new double[] { 6, 1 }, new double[] { 2, 7 });
        MiniBatchKMeans stream = MiniBatchKMeans.startingFrom(batch(all, 0), KMeansOptions.of(3), new NullProgressMonitor());
        for (int number = 0; number < 40; number++) {
            stream.add(batch(all, number), new NullProgressMonitor());
        }
        double best = KMeans.fit(all, KMeansOptions.of(3), new NullProgressMonitor()).sse();
        double[] distances = Assignment.of(all, stream.centroids(), new NullProgressMonitor()).distances();
        double sse = Arrays.stream(distances).map(distance -> distance * distance).sum();
        assertTrue(sse < 1.001 * best, () -> sse + " beside " + best);
        assertEquals(20_000, Arrays.stream(stream.counts()).sum());
    }

    @Test
    void a_centroid_is_the_mean_of_the_rows_it_has_had() throws CoreException {
        MiniBatchKMeans stream = new MiniBatchKMeans(new double[] { 0, 100 }, 2);
        stream.add(Tables.matrix(1, 1, 2, 90), new NullProgressMonitor());
        stream.add(Tables.matrix(1, 6), new NullProgressMonitor());
        assertArrayEquals(new double[] { 3, 90 }, stream.centroids());
        assertArrayEquals(new long[] { 3, 1 }, stream.counts());
    }

    @Test
    void a_cancelled_batch_has_moved_nothing() throws CoreException {
        MiniBatchKMeans stream = new MiniBatchKMeans(new double[] { 0 }, 1);
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        Matrix batch = Tables.matrix(1, 5);
        assertThrows(OperationCanceledException.class, () -> stream.add(batch, cancelled));
        assertArrayEquals(new double[] { 0 }, stream.centroids());
    }

    @Test
    void a_batch_of_other_columns_is_refused() {
        MiniBatchKMeans stream = new MiniBatchKMeans(new double[] { 0, 1 }, 1);
        assertThrows(IllegalArgumentException.class, () -> stream.add(Tables.matrix(1, 5), new NullProgressMonitor()));
    }

    private static Matrix batch(Matrix all, int number) {
        return all.select(IntStream.range(number * BATCH, (number + 1) * BATCH).toArray());
    }
}
