/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.blocking;

import java.util.List;

/** The blocking keys of all rows, row by row. */
final class KeyTable {

    private final int width;

    private final int rows;

    private final int[] codes;

    KeyTable(List<BlockingKey> keys, int rows) {
        this.rows = rows;
        width = keys.size();
        codes = new int[rows * width];
        for (int k = 0; k < width; k++) {
            int[] of = keys.get(k).codes();
            for (int i = 0; i < rows; i++) {
                codes[i * width + k] = of[i];
            }
        }
    }

    int rows() {
        return rows;
    }

    int width() {
        return width;
    }

    /** {@return whether a row has all of some keys, given as bits} */
    boolean has(int row, int keys) {
        for (int rest = keys; rest != 0; rest &= rest - 1) {
            if (codes[row * width + Integer.numberOfTrailingZeros(rest)] < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@return a hash of some keys of a row} */
    int hash(int row, int keys) {
        long hash = 0;
        for (int rest = keys; rest != 0; rest &= rest - 1) {
            hash = (hash + codes[row * width + Integer.numberOfTrailingZeros(rest)] + 1) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return (int) (hash >>> Integer.SIZE);
    }

    /** {@return the keys that two rows have and that are equal, as bits} */
    int equal(int row, int other) {
        int equal = 0;
        int a = row * width;
        int b = other * width;
        for (int k = 0; k < width; k++) {
            if (codes[a + k] == codes[b + k] && codes[a + k] >= 0) {
                equal |= 1 << k;
            }
        }
        return equal;
    }

    /** {@return the order of two rows by all keys, then by row} */
    int compare(int row, int other) {
        int a = row * width;
        int b = other * width;
        for (int k = 0; k < width; k++) {
            int order = Integer.compare(codes[a + k], codes[b + k]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(row, other);
    }
}
