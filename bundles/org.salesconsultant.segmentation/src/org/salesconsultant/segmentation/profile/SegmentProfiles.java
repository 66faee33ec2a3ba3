/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.Moments;

/** Describes segments by the rows in them. */
public final class SegmentProfiles {

    private SegmentProfiles() {
    }

    /**
     * {@return one profile a segment and feature, by segment, then in the order of the columns}
     *
     * @param rows the rows in their own units, not scaled
     * @param labels the segment of each row, 0 to k - 1
     * @param k the number of segments
     * @param monitor asked for cancel before each column and segment
     * @throws OperationCanceledException if the monitor is cancelled
     */
    public static List<SegmentProfile> of(Matrix rows, int[] labels, int k, IProgressMonitor monitor) {
        int[] sizes = new int[k];
        for (int label : labels) {
            sizes[label]++;
        }
        SegmentProfile[][] profiles = new SegmentProfile[k][rows.columns()];
        for (int column = 0; column < rows.columns(); column++) {
            double[] values = rows.column(column);
            double mean = Moments.mean(values);
            boolean constant = Arrays.stream(values).allMatch(value -> value == values[0]);
            double deviation = constant ? 0 : Moments.deviation(values);
            double[][] members = split(values, labels, sizes);
            for (int segment = 0; segment < k; segment++) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                double[] sorted = members[segment];
                double inside = Moments.mean(sorted);
                Arrays.sort(sorted);
                double difference = deviation == 0 && sorted.length > 0 ? 0 : (inside - mean) / deviation;
                profiles[segment][column] = new SegmentProfile(segment, sizes[segment],
                        (double) sizes[segment] / labels.length, rows.names().get(column), inside,
                        Moments.quantile(sorted, 0.5), difference);
            }
        }
        List<SegmentProfile> list = new ArrayList<>();
        Arrays.stream(profiles).forEach(segment -> list.addAll(Arrays.asList(segment)));
        return list;
    }

    private static double[][] split(double[] values, int[] labels, int[] sizes) {
        double[][] members = new double[sizes.length][];
        Arrays.setAll(members, segment -> new double[sizes[segment]]);
        int[] filled = new int[sizes.length];
        for (int row = 0; row < values.length; row++) {
            members[labels[row]][filled[labels[row]]++] = values[row];
        }
        return members;
    }
}
