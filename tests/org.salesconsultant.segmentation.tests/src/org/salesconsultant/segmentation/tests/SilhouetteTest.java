/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.tests;

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
import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.choice.Silhouette;

class SilhouetteTest {

    private static final IProgressMonitor MONITOR = new NullProgressMonitor();

    @Test
    void it_is_what_its_definition_gives_by_hand() throws CoreException {
        Silhouette silhouette = Silhouette.of(Tables.matrix(1, 0, 2, 10), new int[] { 0, 0, 1 }, 2, 1, 1, MONITOR);
        assertEquals((8.0 / 10 + 6.0 / 8 + 0) / 3, silhouette.mean(), 1e-15);
        assertEquals(silhouette.mean(), silhouette.low());
        assertTrue(silhouette.exact());
    }

    @Test
    void rows_on_one_spot_have_none() throws CoreException {
        assertEquals(0, Silhouette.of(Tables.matrix(1, 4, 4, 4, 4), new int[] { 0, 0, 1, 1 }, 2, 1, 1, MONITOR).mean());
    }

    @Test
    void one_group_has_none() throws CoreException {
        assertTrue(Double.isNaN(Silhouette.of(Tables.matrix(1, 4, 5), new int[2], 1, 1, 1, MONITOR).mean()));
    }

    @Test
    void ninety_five_of_a_hundred_intervals_hold_the_exact_value() throws CoreException {
        Matrix data = Tables.planted(4000, 6, 5, new double[] { 0, 0 }, new double[] { 4, 1 }, new double[] { 1, 5 });
        int[] labels = new int[4000];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = row % 3;
        }
        double exact = Silhouette.of(data, labels, 3, 1, 2, MONITOR).mean();
        int held = 0;
        for (int seed = 0; seed < 200; seed++) {
            Silhouette sampled = Silhouette.of(data, labels, 3, 150, seed, 2, MONITOR);
            assertFalse(sampled.exact());
            held += sampled.low() <= exact && exact <= sampled.high() ? 1 : 0;
        }
        assertTrue(held >= 184 && held < 200, held + " of 200"); // 190 expected, standard deviation 3
    }

    @Test
    void above_the_limit_it_is_sampled_and_the_same_on_any_number_of_threads() throws CoreException {
        Matrix data = Tables.planted(60_000, 6, 5, new double[] { 0, 0 }, new double[] { 9, 9 });
        int[] labels = new int[60_000];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = row % 2;
        }
        Silhouette one = Silhouette.of(data, labels, 2, 3, 1, MONITOR);
        assertFalse(one.exact());
        assertEquals(Silhouette.SAMPLED_ROWS, one.rows());
        assertTrue(one.high() - one.low() < 0.02);
        assertEquals(one, Silhouette.of(data, labels, 2, 3, 4, MONITOR));
    }

    @Test
    void cancel_is_seen_at_each_row() throws CoreException {
        Matrix data = Tables.planted(5000, 6, 5, new double[] { 0, 0 }, new double[] { 9, 9 });
        AtomicInteger looks = new AtomicInteger();
        NullProgressMonitor impatient = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return looks.incrementAndGet() > 100;
            }
        };
        assertThrows(OperationCanceledException.class, () -> Silhouette.of(data, new int[5000], 2, 3, 2, impatient));
        assertTrue(looks.get() < 110);
    }
}
