/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.value;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** A number as people and programs write it: {@code 1,234.56}, {@code 1.234,56}, {@code €5}, {@code (3.20)}, {@code 12 元}. */
final class NumberText {

    /** Which character stands before the decimals. */
    enum Style {
        /** A point; commas group thousands. */
        POINT,
        /** A comma; points group thousands. */
        COMMA,
        /** Nothing in the text tells. */
        UNKNOWN
    }

    private static final String CURRENCIES = "€$£¥￥元₩₹圆円";

    private static final int LONGEST = 100;

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([., '])\\d{3})(?:\\1\\d{3})*");

    private static final Pattern CODE_BEFORE = Pattern.compile("[A-Z]{3} .*");

    private static final Pattern CODE_AFTER = Pattern.compile(".* [A-Z]{3}");

    private static final Pattern POWER = Pattern.compile("[+-]?\\d{1,2}");

    private NumberText() {
    }

    /** {@return the style a text shows by itself; {@code UNKNOWN} for one separator before exactly three digits, or none} */
    static Style evidence(String text) {
        int points = count(text, '.');
        int commas = count(text, ',');
        if (points > 0 && commas > 0) {
            return text.lastIndexOf('.') > text.lastIndexOf(',') ? Style.POINT : Style.COMMA;
        } else if (points + commas == 0) {
            return Style.UNKNOWN;
        } else if (points + commas > 1) {
            return points > 0 ? Style.COMMA : Style.POINT; // repeated, so it groups
        }
        char separator = points > 0 ? '.' : ',';
        int at = text.indexOf(separator);
        int before = digits(text, at - 1, -1);
        int after = digits(text, at + 1, 1);
        boolean leadingZero = before > 0 && text.charAt(at - before) == '0';
        boolean groups = after == 3 && before >= 1 && before <= 3 && !leadingZero;
        return groups ? Style.UNKNOWN : separator == '.' ? Style.POINT : Style.COMMA;
    }

    /** {@return the number; null if the text is none in that style, groups of other than three digits included} */
    static BigDecimal parse(String text, Style style) {
        String body = text.strip();
        if (body.length() > LONGEST) {
            return null;
        } else if (simple(body, style)) {
            return new BigDecimal(body);
        } else if (!plain(body)) {
            body = Normalizer.normalize(body, Normalizer.Form.NFKC).replace('\u2212', '-').strip();
        }
        boolean negative = false;
        if (body.startsWith("(") && body.endsWith(")")) {
            negative = true;
            body = body.substring(1, body.length() - 1).strip();
        }
        body = withoutCurrency(body);
        if (body.endsWith("-")) {
            negative = !negative;
            body = body.substring(0, body.length() - 1).strip();
        } else if (body.startsWith("-") || body.startsWith("+")) {
            negative ^= body.charAt(0) == '-';
            body = withoutCurrency(body.substring(1).strip());
        }
        String digits = ungrouped(body, style);
        if (digits == null) {
            return null;
        }
        BigDecimal number = new BigDecimal(digits);
        return negative ? number.negate() : number;
    }

    /** {@return whether Java reads the text as it is; nearly all numbers are written so} */
    private static boolean simple(String text, Style style) {
        boolean point = style == Style.COMMA;
        int start = text.startsWith("-") ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && !point && i > start && i < text.length() - 1) {
                point = true;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return text.length() > start;
    }

    /** {@return the digits with a point before the decimals; null if it is no unsigned number} */
    private static String ungrouped(String body, Style style) {
        char decimal = style == Style.COMMA ? ',' : '.';
        char group = style == Style.COMMA ? '.' : ',';
        int exponent = Math.max(body.indexOf('e'), body.indexOf('E'));
        String mantissa = exponent < 0 ? body : body.substring(0, exponent);
        int point = mantissa.indexOf(decimal);
        String whole = point < 0 ? mantissa : mantissa.substring(0, point);
        String decimals = point < 0 ? "" : mantissa.substring(point + 1);
        if (whole.indexOf(group) >= 0 || whole.indexOf(' ') >= 0 || whole.indexOf('\'') >= 0) {
            if (!GROUPED.matcher(whole).matches() || whole.indexOf(decimal) >= 0) {
                return null;
            }
            whole = whole.replaceAll("[^0-9]", "");
        }
        String power = exponent < 0 ? "" : body.substring(exponent + 1);
        if (whole.isEmpty() && decimals.isEmpty() || !allDigits(whole) || !allDigits(decimals)
                || exponent >= 0 && !POWER.matcher(power).matches()) {
            return null;
        }
        return (whole.isEmpty() ? "0" : whole) + (decimals.isEmpty() ? "" : "." + decimals) + (power.isEmpty() ? "" : "E"
                + power);
    }

    private static String withoutCurrency(String text) {
        String body = text;
        if (!body.isEmpty() && CURRENCIES.indexOf(body.charAt(0)) >= 0) {
            body = body.substring(1).strip();
        } else if (CODE_BEFORE.matcher(body).matches()) {
            body = body.substring(4).strip();
        }
        if (!body.isEmpty() && CURRENCIES.indexOf(body.charAt(body.length() - 1)) >= 0) {
            return body.substring(0, body.length() - 1).strip();
        } else if (CODE_AFTER.matcher(body).matches()) {
            return body.substring(0, body.length() - 4).strip();
        }
        return body;
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static boolean allDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int count(String text, char c) {
        int count = 0;
        for (int at = text.indexOf(c); at >= 0; at = text.indexOf(c, at + 1)) {
            count++;
        }
        return count;
    }

    private static int digits(String text, int from, int step) {
        int count = 0;
        for (int i = from; i >= 0 && i < text.length() && Character.isDigit(text.charAt(i)); i += step) {
            count++;
        }
        return count;
    }
}
