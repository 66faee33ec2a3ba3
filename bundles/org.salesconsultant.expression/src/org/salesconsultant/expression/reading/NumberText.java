/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.reading;

import java.math.BigDecimal;

/**
 * Numbers read from text: optional sign, digits, at most one decimal point, optional exponent, white space around.
 * No grouping and no currency signs; {@link NumberFormatText} takes grouped numbers.
 */
public final class NumberText {

    /** The longest text taken for a number. */
    public static final int MAX_LENGTH = 100;

    private static final int MAX_EXPONENT = 400;

    private NumberText() {
    }

    /** {@return the number a text says; null if it says none, or one of more than 100 characters or over 1e400} */
    public static BigDecimal read(String text) {
        String stripped = text.strip();
        int length = stripped.length();
        if (length == 0 || length > MAX_LENGTH || !isNumber(stripped)) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(stripped);
            return Math.abs((long) number.scale()) > MAX_EXPONENT ? null : number;
        } catch (NumberFormatException e) {
            return null; // an exponent beyond what a BigDecimal can hold
        }
    }

    private static boolean isNumber(String text) {
        int i = 0;
        int length = text.length();
        if (text.charAt(0) == '-' || text.charAt(0) == '+') {
            i++;
        }
        int digits = 0;
        boolean point = false;
        for (; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' && !point) {
                point = true;
            } else {
                break;
            }
        }
        return digits > 0 && (i == length || isExponent(text, i));
    }

    private static boolean isExponent(String text, int from) {
        if (text.charAt(from) != 'e' && text.charAt(from) != 'E') {
            return false;
        }
        int i = from + 1;
        if (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
            i++;
        }
        int first = i;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i > first && i == text.length();
    }
}
