/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.evaluation;

/**
 * Decisions against what happened, and the figures that follow from them. A figure that would be 0/0 is NaN: undefined.
 *
 * @param tp decided yes, and so it was
 * @param fp decided yes, but it was not
 * @param fn decided no, but it was
 * @param tn decided no, and so it was
 */
public record Confusion(long tp, long fp, long fn, long tn) {

    public Confusion {
        if (tp < 0 || fp < 0 || fn < 0 || tn < 0) {
            throw new IllegalArgumentException("a count is below 0");
        }
    }

    /** {@return the number of rows} */
    public long rows() {
        return tp + fp + fn + tn;
    }

    /** {@return the rows where it was so} */
    public long positives() {
        return tp + fn;
    }

    /** {@return (TP + TN) / all} */
    public double accuracy() {
        return ratio(tp + tn, rows());
    }

    /** {@return TP / (TP + FP): how many of those decided yes were so} */
    public double precision() {
        return ratio(tp, tp + fp);
    }

    /** {@return TP / (TP + FN): how many of those that were so were decided yes} */
    public double recall() {
        return ratio(tp, tp + fn);
    }

    /** {@return 2 precision recall / (precision + recall), undefined where either is or both are 0} */
    public double f1() {
        double precision = precision();
        double recall = recall();
        return 2 * precision * recall / (precision + recall);
    }

    /** {@return the accuracy of always deciding for the more frequent class} */
    public double majorityAccuracy() {
        return ratio(Math.max(tp + fn, fp + tn), rows());
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }
}
