/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.evaluation;

import java.util.function.ToDoubleFunction;

/** A figure with an interval. */
public enum Metric {
    /** See {@link BinaryMetrics#accuracy()}. */
    ACCURACY("accuracy", BinaryMetrics::accuracy),
    /** See {@link BinaryMetrics#precision()}. */
    PRECISION("precision", BinaryMetrics::precision),
    /** See {@link BinaryMetrics#recall()}. */
    RECALL("recall", BinaryMetrics::recall),
    /** See {@link BinaryMetrics#f1()}. */
    F1("f1", BinaryMetrics::f1),
    /** See {@link BinaryMetrics#rocAuc()}. */
    ROC_AUC("roc_auc", BinaryMetrics::rocAuc),
    /** See {@link BinaryMetrics#prAuc()}. */
    PR_AUC("pr_auc", BinaryMetrics::prAuc),
    /** See {@link BinaryMetrics#brier()}. */
    BRIER("brier", BinaryMetrics::brier),
    /** See {@link BinaryMetrics#majorityAccuracy()}. */
    MAJORITY_ACCURACY("majority_accuracy", BinaryMetrics::majorityAccuracy);

    private final String id;

    private final ToDoubleFunction<BinaryMetrics> value;

    Metric(String id, ToDoubleFunction<BinaryMetrics> value) {
        this.id = id;
        this.value = value;
    }

    /** {@return the name in files} */
    public String id() {
        return id;
    }

    /** {@return the figure; NaN if undefined} */
    public double of(BinaryMetrics metrics) {
        return value.applyAsDouble(metrics);
    }
}
