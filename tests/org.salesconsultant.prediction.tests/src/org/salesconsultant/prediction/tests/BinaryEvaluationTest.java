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

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.salesconsultant.prediction.evaluation.BinaryEvaluation;
import org.salesconsultant.prediction.evaluation.Interval;
import org.salesconsultant.prediction.evaluation.Metric;

import com.google.gson.JsonObject;

class BinaryEvaluationTest {

    @Test
    void intervals_are_the_same_for_a_seed_on_any_number_of_threads() {
        BinaryEvaluation one = evaluation(300, 1, 7, 1);
        assertEquals(one, evaluation(300, 1, 7, 2));
        assertEquals(one, evaluation(300, 1, 7, 5));
        assertTrue(!one.intervals().equals(evaluation(300, 1, 8, 1).intervals()));
    }

    @Test
    void an_interval_holds_its_figure_and_narrows_with_more_rows() {
        for (Metric metric : Metric.values()) {
            BinaryEvaluation few = evaluation(100, 3, 7, 1);
            BinaryEvaluation many = evaluation(10_000, 3, 7, 1);
            assertTrue(many.intervals().get(metric).low() <= metric.of(many.metrics())
                    && metric.of(many.metrics()) <= many.intervals().get(metric).high(), metric.id());
            assertTrue(width(many.intervals().get(metric)) < width(few.intervals().get(metric)) / 3, metric.id());
        }
    }

    /** Accuracy 0.8 for certain; of 400 simulated samples of 200 rows about 95 % must hold it. */
    @Test
    void ninety_five_percent_intervals_hold_the_truth_about_as_often_as_they_say() {
        SplittableRandom random = new SplittableRandom(2026);
        int held = 0;
        for (int sample = 0; sample < 400; sample++) {
            int[] actual = new int[200];
            double[] probability = new double[200];
            for (int row = 0; row < 200; row++) {
                actual[row] = random.nextInt(2);
                probability[row] = random.nextDouble() < 0.8 ? actual[row] : 1 - actual[row];
            }
            Interval interval = BinaryEvaluation.of(actual, probability, 0.5, 400, sample, 1, new NullProgressMonitor())
                    .intervals().get(Metric.ACCURACY);
            if (interval.low() <= 0.8 && 0.8 <= interval.high()) {
                held++;
            }
        }
        assertTrue(held >= 0.92 * 400 && held <= 0.98 * 400, held + " of 400");
    }

    @Test
    void what_is_undefined_is_null_in_json() {
        JsonObject json = BinaryEvaluation.of(new int[] { 0, 0 }, new double[] { 0.1, 0.2 }, 0.5, 50, 1, 1,
                new NullProgressMonitor()).toJson();
        assertTrue(json.get("precision").isJsonNull() && json.get("roc_auc").isJsonNull());
        assertTrue(json.getAsJsonObject("intervals").getAsJsonArray("recall").get(0).isJsonNull());
        assertEquals("{\"tp\":0,\"fp\":0,\"fn\":0,\"tn\":2}", json.get("confusion").toString());
        assertEquals(1, json.get("majority_accuracy").getAsDouble());
    }

    @Test
    void it_stops_when_cancelled() {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> BinaryEvaluation.of(new int[] { 1 }, new double[] { 1 }, 0.5, 10, 1, 1, cancelled));
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }

    private static BinaryEvaluation evaluation(int rows, long dataSeed, long seed, int threads) {
        SplittableRandom random = new SplittableRandom(dataSeed);
        int[] actual = new int[rows];
        double[] probability = new double[rows];
        for (int row = 0; row < rows; row++) {
            probability[row] = random.nextInt(10) / 10.0 + 0.05;
            actual[row] = random.nextDouble() < 0.8 * probability[row] ? 1 : 0;
        }
        return BinaryEvaluation.of(actual, probability, 0.5, 500, seed, threads, new NullProgressMonitor());
    }
}
