/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.results;

import java.util.List;

/**
 * A segmentation of a run.
 *
 * @param name for people
 * @param silhouette the mean silhouette, -1 to 1; NaN if not defined
 * @param segments its segments, in order
 */
record SegmentationResult(String name, double silhouette, List<Segment> segments) {

    /**
     * A segment.
     *
     * @param number from 1
     * @param name for people; may be empty
     * @param size how many customers
     * @param share of all customers, 0 to 1
     * @param traits the features that set it apart most, the most telling first
     */
    record Segment(int number, String name, long size, double share, List<Trait> traits) {
    }

    /**
     * A feature that sets a segment apart.
     *
     * @param difference mean in the segment less mean of all, in standard deviations of all
     */
    record Trait(String feature, double difference) {
    }
}
