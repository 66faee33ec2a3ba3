/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.profile;

/**
 * One feature in one segment.
 *
 * @param segment the label of the segment, from 0
 * @param size how many rows it has; may be 0 when an accepted segmentation is applied to other rows
 * @param share its size as a share of all rows, 0 to 1
 * @param feature the feature
 * @param mean the mean of the feature in the segment, in the feature's own unit; NaN if the segment is empty
 * @param median the median of the feature in the segment; NaN if the segment is empty
 * @param difference the standardised difference: (mean in the segment - mean of all rows) / population standard
 *        deviation of all rows; 0 for a feature that is the same in all rows; NaN if the segment is empty
 */
public record SegmentProfile(int segment, int size, double share, String feature, double mean, double median,
        double difference) {
}
