/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.choice;

import java.util.List;

/**
 * One number of groups and what speaks for it.
 *
 * @param k the number of groups
 * @param sse the sum of squared distances to the centroids
 * @param silhouette the mean silhouette; undefined for one group
 * @param separation the separation; undefined for one group
 * @param gap the gap statistic: higher is better; infinite if the rows lie on their centroids
 * @param gapError the standard error of the gap
 * @param stability the mean Jaccard similarity of each group with those found in resamples, by label; empty for one group
 */
public record Candidate(int k, double sse, Silhouette silhouette, Separation separation, double gap, double gapError,
        List<Double> stability) {

    public Candidate {
        stability = List.copyOf(stability);
    }

    /** {@return the stability of the least stable group; 1 for one group} */
    public double leastStability() {
        return stability.stream().mapToDouble(Double::doubleValue).min().orElse(1);
    }
}
