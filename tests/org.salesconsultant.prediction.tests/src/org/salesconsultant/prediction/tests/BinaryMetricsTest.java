/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.salesconsultant.prediction.evaluation.BinaryMetrics;
import org.salesconsultant.prediction.evaluation.Confusion;

class BinaryMetricsTest {

    /** The example of docs/formulas.md: the total of the decisions, TP + FP, is not that of what happened, TP + FN. */
    @Test
    void the_example_of_the_documentation_has_the_figures_printed_there() {
        Confusion confusion = new Confusion(80, 20, 40, 860);
        assertEquals(100, confusion.tp() + confusion.fp());
        assertEquals(120, confusion.positives());
        assertEquals(0.94, confusion.accuracy());
        assertEquals(0.8, confusion.precision());
        assertEquals(0.666667, confusion.recall(), 5e-7);
        assertEquals(0.727273, confusion.f1(), 5e-7);
        assertEquals(0.88, confusion.majorityAccuracy());
    }

    @Test
    void a_ratio_of_nothing_is_undefined_and_a_ratio_of_something_is_not() {
        Confusion nobody = new Confusion(0, 0, 5, 5);
        assertTrue(Double.isNaN(nobody.precision()));
        assertEquals(0, nobody.recall());
        assertTrue(Double.isNaN(nobody.f1()));
        assertTrue(Double.isNaN(new Confusion(0, 3, 0, 4).recall()));
        assertTrue(Double.isNaN(new Confusion(0, 0, 0, 0).accuracy()));
        assertTrue(Double.isNaN(new Confusion(0, 2, 2, 0).f1()));
    }

    @Test
    void the_decision_is_yes_from_the_threshold_up() {
        Confusion confusion = BinaryMetrics.of(new int[] { 1, 1, 0, 0 }, new double[] { 0.5, 0.4, 0.5, 0.1 }, 0.5).confusion();
        assertEquals(new Confusion(1, 1, 1, 1), confusion);
    }

    /** Values of scikit-learn's documentation for roc_auc_score, average_precision_score and brier_score_loss. */
    @Test
    void areas_and_brier_score_are_those_of_the_known_examples() {
        BinaryMetrics metrics = BinaryMetrics.of(new int[] { 0, 0, 1, 1 }, new double[] { 0.1, 0.4, 0.35, 0.8 }, 0.5);
        assertEquals(0.75, metrics.rocAuc(), 1e-15);
        assertEquals(0.8333333333333333, metrics.prAuc(), 1e-15);
        assertEquals(0.0375, BinaryMetrics.of(new int[] { 0, 1, 1, 0 }, new double[] { 0.1, 0.9, 0.8, 0.3 }, 0.5).brier(), 1e-15);
    }

    @Test
    void a_tie_counts_half_in_the_roc_area() {
        assertEquals(0.5, BinaryMetrics.of(new int[] { 0, 1, 0, 1 }, new double[] { 0.3, 0.3, 0.3, 0.3 }, 0.5).rocAuc());
        assertEquals(0.875, BinaryMetrics.of(new int[] { 0, 1, 0, 1 }, new double[] { 0.3, 0.3, 0.1, 0.8 }, 0.5).rocAuc());
    }

    @Test
    void the_areas_agree_with_counting_every_pair_and_every_threshold() {
        SplittableRandom random = new SplittableRandom(5);
        int[] actual = new int[200];
        double[] probability = new double[200];
        for (int row = 0; row < 200; row++) {
            probability[row] = random.nextInt(21) / 20.0;
            actual[row] = random.nextDouble() < probability[row] ? 1 : 0;
        }
        BinaryMetrics metrics = BinaryMetrics.of(actual, probability, 0.5);
        assertEquals(pairs(actual, probability), metrics.rocAuc(), 1e-12);
        assertEquals(steps(actual, probability), metrics.prAuc(), 1e-12);
    }

    @Test
    void without_rows_of_one_kind_the_areas_are_undefined() {
        BinaryMetrics metrics = BinaryMetrics.of(new int[] { 0, 0 }, new double[] { 0, 0.9 }, 0.5);
        assertTrue(Double.isNaN(metrics.rocAuc()) && Double.isNaN(metrics.prAuc()));
        assertEquals(0.405, metrics.brier(), 1e-15);
    }

    @Test
    void what_is_no_probability_or_outcome_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> BinaryMetrics.of(new int[] { 1 }, new double[] { Double.NaN }, 0.5));
        assertThrows(IllegalArgumentException.class, () -> BinaryMetrics.of(new int[] { 1 }, new double[] { 1.01 }, 0.5));
        assertThrows(IllegalArgumentException.class, () -> BinaryMetrics.of(new int[] { 2 }, new double[] { 0.5 }, 0.5));
        assertThrows(IllegalArgumentException.class, () -> BinaryMetrics.of(new int[2], new double[1], 0.5));
    }

    private static double pairs(int[] actual, double[] probability) {
        double won = 0;
        int all = 0;
        for (int i = 0; i < actual.length; i++) {
            for (int j = 0; j < actual.length; j++) {
                if (actual[i] == 1 && actual[j] == 0) {
                    all++;
                    won += probability[i] > probability[j] ? 1 : probability[i] == probability[j] ? 0.5 : 0;
                }
            }
        }
        return won / all;
    }

    private static double steps(int[] actual, double[] probability) {
        double area = 0;
        double before = 0;
        for (int step = 20; step >= 0; step--) {
            Confusion confusion = BinaryMetrics.of(actual, probability, step / 20.0).confusion();
            if (confusion.tp() + confusion.fp() > 0) {
                area += (confusion.recall() - before) * confusion.precision();
                before = confusion.recall();
            }
        }
        return area;
    }
}
