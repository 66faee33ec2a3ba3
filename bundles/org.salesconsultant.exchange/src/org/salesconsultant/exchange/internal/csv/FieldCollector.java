/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.csv;

import java.util.Arrays;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/**
 * Collects the fields of a record into one array that is used again. A field with the text of the same field of the
 * record before shares its string: lines of an order repeat most of their fields.
 */
final class FieldCollector extends AbstractBaseCsvCallbackHandler<FieldCollector> {

    private final int maximumLength;

    private final int maximumColumns;

    private String[] fields = new String[16];

    private int count;

    private int longest;

    private boolean zero;

    FieldCollector(int maximumLength, int maximumColumns) {
        this.maximumLength = maximumLength;
        this.maximumColumns = maximumColumns;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        count = 0;
        longest = 0;
        zero = false;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        count = index + 1;
        if (count > maximumColumns) {
            return; // counted, not kept: the record is judged when it is complete
        }
        if (index == fields.length) {
            fields = Arrays.copyOf(fields, Math.min(maximumColumns, 2 * fields.length));
        }
        longest = Math.max(longest, length);
        if (length > maximumLength) {
            fields[index] = null;
        } else if (length == 0) {
            fields[index] = "";
        } else if (!same(fields[index], buffer, offset, length)) {
            fields[index] = new String(buffer, offset, length);
            zero |= fields[index].indexOf('\0') >= 0;
        } else {
            zero |= fields[index].indexOf('\0') >= 0;
        }
    }

    private static boolean same(String before, char[] buffer, int offset, int length) {
        if (before == null || before.length() != length) {
            return false;
        }
        for (int i = length - 1; i >= 0; i--) {
            if (before.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected FieldCollector buildRecord() {
        return this;
    }

    /** {@return the number of fields of the record} */
    int count() {
        return count;
    }

    /** {@return the length of its longest field, in characters} */
    int longest() {
        return longest;
    }

    /** {@return whether a field holds the character U+0000} */
    boolean zero() {
        return zero;
    }

    String field(int index) {
        return fields[index];
    }

    /** {@return a copy of the fields} */
    String[] copy() {
        return Arrays.copyOf(fields, Math.min(count, maximumColumns));
    }

    /** {@return the line of the file the record starts in, from 1} */
    long line() {
        return getStartingLineNumber();
    }
}
