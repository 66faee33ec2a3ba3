/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.profile;

import java.util.Arrays;

/**
 * Numbers for quantiles: all of them, or, when there are more than it holds, every second, fourth, eighth ... one. The same whatever
 * the size of batches.
 */
final class Sample {

    private static final int BOUND = 1 << 17;

    private double[] values = new double[1024];

    private int size;

    private long seen;

    private long stride = 1;

    private double least = Double.POSITIVE_INFINITY;

    private double greatest = Double.NEGATIVE_INFINITY;

    void add(double value) {
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
        if (seen++ % stride != 0) {
            return;
        }
        if (size == BOUND) {
            for (int i = 0; 2 * i < size; i++) {
                values[i] = values[2 * i];
            }
            size = BOUND / 2;
            stride *= 2;
            if ((seen - 1) % stride != 0) {
                return;
            }
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    long count() {
        return seen;
    }

    boolean exact() {
        return stride == 1;
    }

    double least() {
        return least;
    }

    double greatest() {
        return greatest;
    }

    /** {@return the quantiles at some shares, between neighbours by their distance (Hyndman and Fan, type 7)} */
    double[] quantiles(double... shares) {
        double[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return Arrays.stream(shares).map(share -> {
            double position = share * (size - 1);
            int lower = (int) position;
            double part = position - lower;
            return part == 0 ? sorted[lower] : sorted[lower] + part * (sorted[lower + 1] - sorted[lower]);
        }).toArray();
    }
}
