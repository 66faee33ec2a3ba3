/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.linkage;

import java.util.Arrays;

import org.salesconsultant.cleaning.internal.comparison.Similarity;

/**
 * The levels of agreement in one field: {@link #MISSING}, {@link #DIFFERENT}, three levels alike, {@link #EQUAL}. For
 * one thread: it remembers the similarities it has met last.
 */
final class FieldLevels {

    static final int MISSING = 0;

    static final int DIFFERENT = 1;

    static final int EQUAL = 5;

    static final int COUNT = 6;

    private static final int REMEMBERED = 1 << 15;

    private final Field field;

    private final Similarity similarity;

    private final long[] keys = new long[REMEMBERED];

    private final byte[] levels = new byte[REMEMBERED];

    FieldLevels(Field field, Similarity similarity) {
        this.field = field;
        this.similarity = similarity;
        Arrays.fill(keys, -1);
    }

    int of(int row, int other) {
        int a = field.codes()[row];
        int b = field.codes()[other];
        if (a < 0 || b < 0) {
            return MISSING;
        }
        return a == b ? EQUAL : alike(Math.min(a, b), Math.max(a, b));
    }

    private int alike(int a, int b) {
        long key = (long) a << Integer.SIZE | b;
        int place = (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - 15);
        if (keys[place] != key) {
            keys[place] = key;
            levels[place] = (byte) (DIFFERENT + field.comparison().level(similarity.of(a, b)));
        }
        return levels[place];
    }
}
