/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.results.run;

/**
 * One feature of one segment.
 *
 * @param segmentation the id of the segmentation
 * @param segment the number of the segment, from 1
 * @param name its name, in the language of the project
 * @param size how many customers
 * @param share their share of all, 0 to 1
 * @param feature the name of the feature
 * @param mean its mean in the segment
 * @param median its median in the segment
 * @param difference mean in the segment less mean of all, in standard deviations of all; NaN if nothing varies
 */
public record SegmentLine(String segmentation, int segment, String name, long size, double share, String feature,
        double mean, double median, double difference) {
}
