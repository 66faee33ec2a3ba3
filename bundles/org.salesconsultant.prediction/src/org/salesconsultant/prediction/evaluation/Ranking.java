/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.evaluation;

/**
 * Rows gathered by their probability, the highest first: all that the figures need.
 *
 * @param probabilities the distinct probabilities, falling
 * @param positives how many rows with each were so
 * @param negatives how many rows with each were not
 */
record Ranking(double[] probabilities, int[] positives, int[] negatives) {

    /** {@return the table of decisions: yes from the threshold up} */
    Confusion confusion(double threshold) {
        long tp = 0;
        long fp = 0;
        long fn = 0;
        long tn = 0;
        for (int group = 0; group < probabilities.length; group++) {
            if (probabilities[group] >= threshold) {
                tp += positives[group];
                fp += negatives[group];
            } else {
                fn += positives[group];
                tn += negatives[group];
            }
        }
        return new Confusion(tp, fp, fn, tn);
    }

    /**
     * {@return the area under the ROC curve: the chance that a row that was so ranks above one that was not, a tie
     * counting half; undefined if there is no such pair}
     */
    double rocArea() {
        long twice = 0; // whole numbers up to 2 n^2 / 4: exact for rows below 4 billion
        long above = 0;
        long negativesAll = 0;
        for (int group = 0; group < probabilities.length; group++) {
            twice += negatives[group] * (2 * above + positives[group]);
            above += positives[group];
            negativesAll += negatives[group];
        }
        return above == 0 || negativesAll == 0 ? Double.NaN : twice / 2.0 / above / negativesAll;
    }

    /**
     * {@return the average precision: over falling thresholds, the sum of (recall - recall before) precision; undefined
     * if no row was so}
     */
    double averagePrecision() {
        long all = 0;
        for (int count : positives) {
            all += count;
        }
        double sum = 0;
        long tp = 0;
        long decided = 0;
        for (int group = 0; group < probabilities.length; group++) {
            tp += positives[group];
            decided += (long) positives[group] + negatives[group];
            if (positives[group] > 0) {
                sum += (double) positives[group] / all * ((double) tp / decided);
            }
        }
        return all == 0 ? Double.NaN : sum;
    }

    /** {@return the Brier score: the mean squared difference of probability and outcome; undefined without rows} */
    double brier() {
        double sum = 0;
        long rows = 0;
        for (int group = 0; group < probabilities.length; group++) {
            double p = probabilities[group];
            sum += positives[group] * (1 - p) * (1 - p) + negatives[group] * p * p;
            rows += (long) positives[group] + negatives[group];
        }
        return rows == 0 ? Double.NaN : sum / rows;
    }
}
