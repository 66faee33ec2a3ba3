/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.evaluation;

/**
 * How good probabilities of a yes-or-no question are. NaN is undefined (0/0), and null in JSON.
 *
 * @param threshold the probability from which the decision is yes
 * @param confusion the decisions against what happened
 * @param accuracy the share of right decisions, 0 to 1
 * @param precision how many of those decided yes were so, 0 to 1
 * @param recall how many of those that were so were decided yes, 0 to 1
 * @param f1 the harmonic mean of precision and recall
 * @param rocAuc the area under the ROC curve, ties counted half; 0.5 is chance
 * @param prAuc the area under the precision-recall curve as average precision; the share of positives is chance
 * @param brier the mean squared difference of probability and outcome; 0 is best
 * @param majorityAccuracy the accuracy of always deciding for the more frequent class
 */
public record BinaryMetrics(double threshold, Confusion confusion, double accuracy, double precision, double recall, double f1,
        double rocAuc, double prAuc, double brier, double majorityAccuracy) {

    /**
     * {@return the figures of these rows}
     *
     * @param actual what happened: 1 or 0
     * @param probability the probability that was given to 1, by row, 0 to 1
     * @param threshold the probability from which the decision is yes
     * @throws IllegalArgumentException if an outcome is neither 0 nor 1 or a probability is out of range
     */
    public static BinaryMetrics of(int[] actual, double[] probability, double threshold) {
        return of(new RankedRows(actual, probability).all(), threshold);
    }

    static BinaryMetrics of(Ranking ranking, double threshold) {
        Confusion confusion = ranking.confusion(threshold);
        return new BinaryMetrics(threshold, confusion, confusion.accuracy(), confusion.precision(), confusion.recall(),
                confusion.f1(), ranking.rocArea(), ranking.averagePrecision(), ranking.brier(), confusion.majorityAccuracy());
    }
}
