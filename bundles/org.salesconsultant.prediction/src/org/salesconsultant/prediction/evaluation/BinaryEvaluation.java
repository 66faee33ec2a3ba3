/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.evaluation;

import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.core.format.Json;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * A model measured on rows it did not learn from.
 *
 * @param rows the number of rows
 * @param positives how many of them were so
 * @param metrics the figures
 * @param intervals the 95 % interval of each figure, by percentile bootstrap; NaN ends where it is undefined
 * @param draws how often rows were drawn for the intervals
 */
public record BinaryEvaluation(int rows, int positives, BinaryMetrics metrics, Map<Metric, Interval> intervals, int draws) {

    /** How often rows are drawn when nothing else is asked for. */
    public static final int DRAWS = 1000;

    public BinaryEvaluation {
        intervals = Map.copyOf(intervals);
    }

    /**
     * {@return the evaluation of these rows; the same for any number of threads}
     *
     * @param actual what happened: 1 or 0
     * @param probability the probability that was given to 1, by row, 0 to 1
     * @param threshold the probability from which the decision is yes
     * @param draws how often rows are drawn for the intervals, at least 1; {@value #DRAWS} is usual
     * @param seed the seed of these draws
     * @param threads how many threads may work, at least 1
     * @param monitor asked for cancel before each draw
     * @throws IllegalArgumentException if an outcome is neither 0 nor 1 or a probability is out of range
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
     */
    public static BinaryEvaluation of(int[] actual, double[] probability, double threshold, int draws, long seed, int threads,
            IProgressMonitor monitor) {
        RankedRows rows = new RankedRows(actual, probability);
        BinaryMetrics metrics = BinaryMetrics.of(rows.all(), threshold);
        return new BinaryEvaluation(actual.length, (int) metrics.confusion().positives(), metrics,
                new Bootstrap(rows, threshold, monitor).intervals(draws, seed, threads), draws);
    }

    /**
     * {@return the members of a prediction in metrics.json: confusion, the figures, majority_accuracy, intervals; what is
     * undefined is null}
     */
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        JsonObject confusion = new JsonObject();
        confusion.addProperty("tp", metrics.confusion().tp());
        confusion.addProperty("fp", metrics.confusion().fp());
        confusion.addProperty("fn", metrics.confusion().fn());
        confusion.addProperty("tn", metrics.confusion().tn());
        json.add("confusion", confusion);
        JsonObject ends = new JsonObject();
        for (Metric metric : Metric.values()) {
            json.add(metric.id(), Json.number(metric.of(metrics)));
            Interval interval = intervals.getOrDefault(metric, new Interval(Double.NaN, Double.NaN));
            JsonArray pair = new JsonArray();
            pair.add(Json.number(interval.low()));
            pair.add(Json.number(interval.high()));
            ends.add(metric.id(), pair);
        }
        json.add("intervals", ends);
        return json;
    }
}
