/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.pipeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.salesconsultant.analysis.project.AnalysisProject;
import org.salesconsultant.model.analysis.FeatureUse;
import org.salesconsultant.model.analysis.Prediction;
import org.salesconsultant.model.analysis.Segmentation;

/** The features that the analyses of a project use. */
final class UsedFeatures {

    private UsedFeatures() {
    }

    /** {@return each use, in the order of the project; the same feature may be used twice} */
    static List<FeatureUse> of(AnalysisProject project) {
        Set<FeatureUse> used = new LinkedHashSet<>();
        project.enabled(Segmentation.class).forEach(use -> used.addAll(use.model().getFeatures()));
        project.enabled(Prediction.class).forEach(use -> used.addAll(use.model().getFeatures()));
        return List.copyOf(used);
    }
}
