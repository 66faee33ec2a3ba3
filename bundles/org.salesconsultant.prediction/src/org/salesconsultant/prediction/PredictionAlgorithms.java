/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction;

import org.salesconsultant.core.contribution.ContributionRegistry;

/** The extension point of learners. */
public final class PredictionAlgorithms {

    /** The id of the extension point. */
    public static final String POINT = "org.salesconsultant.prediction.algorithm";

    /** The id of the decision tree that is built in. */
    public static final String DECISION_TREE = "org.salesconsultant.prediction.decisionTree";

    private PredictionAlgorithms() {
    }

    /** {@return the learners there are at this moment} */
    public static ContributionRegistry<Learner> registry() {
        return new ContributionRegistry<>(POINT, Learner.class);
    }
}
