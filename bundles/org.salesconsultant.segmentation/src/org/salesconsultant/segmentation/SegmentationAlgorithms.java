/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation;

import org.salesconsultant.core.contribution.ContributionRegistry;

/** The extension point of segmentation algorithms. */
public final class SegmentationAlgorithms {

    /** The id of the extension point. */
    public static final String POINT = "org.salesconsultant.segmentation.algorithm";

    /** The id of the K-means that is built in. */
    public static final String K_MEANS = "org.salesconsultant.segmentation.kMeans";

    private SegmentationAlgorithms() {
    }

    /** {@return the algorithms there are at this moment} */
    public static ContributionRegistry<Clusterer> registry() {
        return new ContributionRegistry<>(POINT, Clusterer.class);
    }
}
