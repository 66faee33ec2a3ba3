/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation.contract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.salesconsultant.automation.Candidate;

/** Makes candidates, step by step. */
public final class Candidates {

    private final String customer;

    private final Map<String, Candidate.Segment> segments = new HashMap<>();

    private final Map<String, Double> probabilities = new HashMap<>();

    private final Map<String, String> attributes = new HashMap<>();

    private final Set<String> refused = new HashSet<>();

    private Candidates(String customer) {
        this.customer = customer;
    }

    /** {@return a candidate of whom nothing is known yet} */
    public static Candidates customer(String id) {
        return new Candidates(id);
    }

    /** Puts it into a segment. */
    public Candidates in(String segmentation, int segment, String name) {
        segments.put(segmentation, new Candidate.Segment(segment, name));
        return this;
    }

    /** Scores it. */
    public Candidates scored(String prediction, double probability) {
        probabilities.put(prediction, probability);
        return this;
    }

    /** Gives it an attribute. */
    public Candidates with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /** Takes back its consent to a channel. */
    public Candidates refusing(String channel) {
        refused.add(channel);
        return this;
    }

    /** {@return the candidate} */
    public Candidate make() {
        return new Candidate(customer, segments, probabilities, attributes, refused);
    }
}
