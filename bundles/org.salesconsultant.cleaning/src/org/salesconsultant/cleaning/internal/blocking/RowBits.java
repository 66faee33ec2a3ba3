/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.blocking;

/** Some bits for each row. */
final class RowBits {

    private static final int WORDS = 3;

    /** How many bits a row has. */
    static final int WIDTH = WORDS * Long.SIZE;

    private final long[] bits;

    RowBits(int rows) {
        bits = new long[rows * WORDS];
    }

    void set(int row, int bit) {
        bits[row * WORDS + bit / Long.SIZE] |= 1L << bit;
    }

    boolean get(int row, int bit) {
        return (bits[row * WORDS + bit / Long.SIZE] & 1L << bit) != 0;
    }

    /** {@return the first bit, from one on, that both rows have; -1 for none} */
    int firstShared(int row, int other, int from) {
        if (from >= WIDTH) {
            return -1;
        }
        int word = from / Long.SIZE;
        long mask = -1L << from;
        for (; word < WORDS; word++, mask = -1L) {
            long shared = bits[row * WORDS + word] & bits[other * WORDS + word] & mask;
            if (shared != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(shared);
            }
        }
        return -1;
    }
}
