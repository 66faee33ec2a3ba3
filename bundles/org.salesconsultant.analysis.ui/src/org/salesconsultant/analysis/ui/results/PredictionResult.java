/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.results;

import java.util.List;

/**
 * A prediction of a run, measured on customers the model has not seen.
 *
 * @param name for people
 * @param horizonDays within how many days the predicted thing happens; NaN if not stated
 * @param truePositives predicted and happened
 * @param falsePositives predicted but did not happen
 * @param falseNegatives not predicted but happened
 * @param trueNegatives neither
 * @param measures accuracy, precision, recall and so on, those that are defined
 */
record PredictionResult(String name, double horizonDays, long truePositives, long falsePositives, long falseNegatives,
        long trueNegatives, List<Measure> measures) {

    /**
     * A measure of quality.
     *
     * @param key its name in metrics.json
     * @param value its value
     * @param low the lower end of its 95 % interval; NaN if there is none
     * @param high the upper end of its 95 % interval; NaN if there is none
     */
    record Measure(String key, double value, double low, double high) {
    }
}
