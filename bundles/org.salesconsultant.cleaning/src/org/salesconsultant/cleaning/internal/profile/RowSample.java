/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows as numbers that stand for their values: all rows, or every second, fourth, eighth ... when there are more than it holds. */
final class RowSample {

    private static final int BOUND = 1 << 15;

    /** The code of a missing value. */
    static final int MISSING = -1;

    private final List<Map<String, Integer>> codes = new ArrayList<>();

    private final List<List<String>> values = new ArrayList<>();

    private final int[][] columns;

    private int size;

    private long seen;

    private long stride = 1;

    RowSample(int width) {
        columns = new int[width][BOUND];
        for (int c = 0; c < width; c++) {
            codes.add(new HashMap<>());
            values.add(new ArrayList<>());
        }
    }

    /** {@return whether the next row is taken; asked once a row} */
    boolean next() {
        if (seen++ % stride != 0) {
            return false;
        }
        if (size == BOUND) {
            for (int[] column : columns) {
                for (int i = 0; 2 * i < BOUND; i++) {
                    column[i] = column[2 * i];
                }
            }
            size = BOUND / 2;
            stride *= 2;
            if ((seen - 1) % stride != 0) {
                return false;
            }
        }
        size++;
        return true;
    }

    /** Takes a value of the row taken last; null for a missing one. */
    void set(int column, String text) {
        columns[column][size - 1] = text == null ? MISSING : codes.get(column).computeIfAbsent(text, value -> {
            values.get(column).add(value);
            return values.get(column).size() - 1;
        });
    }

    int size() {
        return size;
    }

    int width() {
        return columns.length;
    }

    int code(int column, int row) {
        return columns[column][row];
    }

    String value(int column, int code) {
        return values.get(column).get(code);
    }

    /** {@return how many codes there are of a column} */
    int codes(int column) {
        return values.get(column).size();
    }
}
