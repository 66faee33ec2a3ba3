/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.stage;

import java.util.List;

import com.google.gson.JsonObject;

/**
 * What came of one prediction.
 *
 * @param id the id of the prediction
 * @param customers the customers that were scored, in ascending order of id
 * @param probabilities the probability of each, 0 to 1
 * @param threshold the probability from which the decision is yes
 * @param reasons why, in words, for each customer
 * @param metrics its part of {@code metrics.json}
 */
public record PredictionResult(String id, String[] customers, double[] probabilities, double threshold, List<String> reasons,
        JsonObject metrics) {

    /** {@return whether the customer is predicted to act} */
    public boolean decision(int customer) {
        return probabilities[customer] >= threshold;
    }
}
