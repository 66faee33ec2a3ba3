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

import java.util.Locale;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.choice.Candidate;
import org.salesconsultant.segmentation.choice.Choice;
import org.salesconsultant.segmentation.choice.ChosenClustering;
import org.salesconsultant.segmentation.kmeans.KMeansOptions;

/** Planted groups are found again, and noise is called so. */
class ChoiceTest {

    private static final double[][] CORNERS = { { 0, 0, 0 }, { 6, 0, 0 }, { 0, 6, 0 }, { 0, 0, 6 }, { 6, 6, 6 } };

    @ParameterizedTest(name = "{0} groups, seed {1}")
    @CsvSource({ "2, 1", "3, 2", "4, 3", "5, 4", "3, 5" })
    void planted_groups_are_counted(int groups, long seed) throws CoreException {
        Random random = new Random(seed);
        ChosenClustering chosen = choose(table(600, 3, i -> CORNERS[i / 3 % groups][i % 3] + random.nextGaussian()));
        assertEquals(groups, chosen.choice().k());
        assertEquals(groups, chosen.clustering().k());
        assertTrue(chosen.choice().structured());
        assertTrue(chosen.choice().taken().leastStability() > 0.9);
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
    void rows_drawn_evenly_have_no_structure(long seed) throws CoreException {
        Random random = new Random(seed);
        assertNone(choose(table(600, 3, i -> random.nextDouble())));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
    void rows_drawn_from_a_normal_distribution_have_no_structure(long seed) throws CoreException {
        Random random = new Random(seed);
        assertNone(choose(table(600, 4, i -> random.nextGaussian())));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void columns_that_go_together_are_no_structure(long seed) throws CoreException {
        Random random = new Random(seed);
        double[] common = random.doubles(600).map(value -> 10 * value).toArray();
        assertNone(choose(table(600, 3, i -> common[i / 3] + random.nextGaussian())));
    }

    @Test
    void the_reason_is_told_in_both_languages() throws CoreException {
        Random random = new Random(2);
        Choice choice = choose(table(300, 3, i -> CORNERS[i / 3 % 3][i % 3] + random.nextGaussian())).choice();
        assertTrue(choice.reason(Locale.ENGLISH).startsWith("3 segments: "), choice.reason(Locale.ENGLISH));
        assertTrue(choice.reason(Locale.SIMPLIFIED_CHINESE).startsWith("3 个细分："));
    }

    @Test
    void more_groups_than_distinct_rows_are_not_looked_at() throws CoreException {
        Choice choice = choose(Tables.matrix(1, 0, 0, 0, 0, 5, 5, 5, 9, 9, 9)).choice();
        assertEquals(3, choice.candidates().getLast().k());
    }

    @Test
    void rows_that_are_all_the_same_are_one_group() throws CoreException {
        assertNone(choose(Tables.matrix(2, 1, 2, 1, 2, 1, 2)));
    }

    @Test
    void the_choice_is_the_same_on_any_number_of_threads() throws CoreException {
        Random random = new Random(8);
        Matrix data = table(7000, 2, i -> CORNERS[i / 2 % 3][i % 2] + random.nextGaussian());
        KMeansOptions options = KMeansOptions.of(1).withRestarts(2);
        Choice one = ChosenClustering.of(data, options, 2, 3, new NullProgressMonitor()).choice();
        assertEquals(one, ChosenClustering.of(data, options.withThreads(3), 2, 3, new NullProgressMonitor()).choice());
    }

    @Test
    void it_stops_when_cancelled() {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> ChosenClustering.of(table(300, 2, i -> i), KMeansOptions.of(1), 2, 4, cancelled));
    }

    private static void assertNone(ChosenClustering chosen) {
        assertFalse(chosen.choice().structured(), () -> chosen.choice().reason(Locale.ENGLISH));
        assertEquals(1, chosen.choice().k());
        assertEquals(1, chosen.clustering().k());
        Candidate one = chosen.choice().taken();
        assertTrue(Double.isNaN(one.silhouette().mean()) && one.stability().isEmpty());
    }

    private static ChosenClustering choose(Matrix data) throws CoreException {
        return ChosenClustering.of(data, KMeansOptions.of(1), 2, 7, new NullProgressMonitor());
    }

    private static Matrix table(int rows, int columns, IntToDoubleFunction value) throws CoreException {
        double[] values = new double[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.applyAsDouble(i);
        }
        return Tables.matrix(columns, values);
    }
}
