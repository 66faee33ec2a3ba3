/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.stage;

import java.util.List;

import org.salesconsultant.results.run.SegmentLine;
import org.salesconsultant.segmentation.Assignment;

import com.google.gson.JsonObject;

/**
 * What came of one segmentation.
 *
 * @param id the id of the segmentation
 * @param customers the customers, in the order of the assignment
 * @param assignment the segment of each customer, labels from 0
 * @param names the name of each segment, by label
 * @param profile what sets the segments apart
 * @param metrics its part of {@code metrics.json}
 */
public record SegmentationResult(String id, String[] customers, Assignment assignment, List<String> names,
        List<SegmentLine> profile, JsonObject metrics) {

    /** {@return the number of a customer's segment, from 1} */
    public int segment(int customer) {
        return assignment.labels()[customer] + 1;
    }
}
