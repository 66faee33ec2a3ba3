/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tree;

import java.util.Arrays;

/**
 * A column as bin numbers: 0 for missing, 1 to {@link #bins()} for values in rising order. Up to the limit each distinct
 * value has a bin of its own; beyond it, neighbouring values share one so that bins hold about equally many rows.
 */
final class BinnedColumn {

    private final byte[] codes;

    private final double[] least;

    private final double[] greatest;

    private final boolean whole;

    private BinnedColumn(byte[] codes, double[] least, double[] greatest, boolean whole) {
        this.codes = codes;
        this.least = least;
        this.greatest = greatest;
        this.whole = whole;
    }

    static BinnedColumn of(double[] values, int limit) {
        double[] sorted = Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
        int distinct = distinct(sorted);
        double[] least = new double[Math.min(limit, distinct)];
        double[] greatest = new double[least.length];
        int bins = 0;
        long inBin = 0;
        long left = sorted.length;
        for (int from = 0; from < sorted.length;) {
            int to = from + 1;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            if (inBin == 0) {
                least[bins] = sorted[from];
            }
            inBin += to - from;
            greatest[bins] = sorted[from];
            if (distinct <= limit || inBin * (limit - bins) >= left) {
                bins++;
                left -= inBin;
                inBin = 0;
            }
            from = to;
        }
        double[] ends = Arrays.copyOf(greatest, bins);
        byte[] codes = new byte[values.length];
        for (int row = 0; row < values.length; row++) {
            codes[row] = (byte) (Double.isNaN(values[row]) ? 0 : 1 + bin(ends, values[row]));
        }
        return new BinnedColumn(codes, Arrays.copyOf(least, bins), ends, Arrays.stream(sorted).allMatch(v -> v == Math.rint(v)));
    }

    /** {@return the number of bins without the one of missing values} */
    int bins() {
        return greatest.length;
    }

    /** {@return the bin of a row; 0 if its value is missing} */
    int code(int row) {
        return codes[row] & 0xFF;
    }

    byte[] codes() {
        return codes;
    }

    /** {@return a threshold that parts two bins, as round as it can be near the middle between their nearest values} */
    double between(int lower, int upper) {
        return Thresholds.between(greatest[lower - 1], least[upper - 1], whole);
    }

    private static int distinct(double[] sorted) {
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                distinct++;
            }
        }
        return distinct;
    }

    private static int bin(double[] ends, double value) {
        int low = 0;
        int high = ends.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (value <= ends[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
