/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tests;

import org.salesconsultant.prediction.PredictionAlgorithms;

/** The built-in decision tree keeps the contract. */
class DecisionTreeContractTest extends LearnerContract {

    @Override
    protected String id() {
        return PredictionAlgorithms.DECISION_TREE;
    }
}
