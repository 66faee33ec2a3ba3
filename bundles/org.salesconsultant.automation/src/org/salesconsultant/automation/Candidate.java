/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation;

import java.util.Map;
import java.util.Set;

/**
 * A customer that rules are asked about, with what the run found out about it.
 *
 * @param customer its id
 * @param segments the segment it is in, by segmentation id
 * @param probabilities the probability it was given, 0 to 1, by prediction id; absent where it was not scored
 * @param attributes its attributes as text, by column, for actions to write; absent where missing
 * @param refusedChannels the channels it does not want to be contacted over
 */
public record Candidate(String customer, Map<String, Segment> segments, Map<String, Double> probabilities,
        Map<String, String> attributes, Set<String> refusedChannels) {

    public Candidate {
        segments = Map.copyOf(segments);
        probabilities = Map.copyOf(probabilities);
        attributes = Map.copyOf(attributes);
        refusedChannels = Set.copyOf(refusedChannels);
    }

    /**
     * A segment.
     *
     * @param number its number, as in {@code segments.csv}
     * @param name the name a person gave it; empty if there is none
     */
    public record Segment(int number, String name) {
    }
}
