/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.compile;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.salesconsultant.expression.Type;
import org.salesconsultant.expression.reading.ValueText;

/** Functions of text. Lengths and positions count Unicode code points; positions start at 1. */
final class TextFunctions {

    private static final Set<Type> TEXT = EnumSet.of(Type.TEXT);

    private static final Set<Type> NUMBER = EnumSet.of(Type.NUMBER);

    private TextFunctions() {
    }

    static List<Function> all() {
        return List.of(
                StrictFunction.of("lower", Type.TEXT, values -> lower(text(values, 0)), Type.TEXT),
                StrictFunction.of("upper", Type.TEXT, values -> text(values, 0).toUpperCase(Locale.ROOT), Type.TEXT),
                StrictFunction.of("trim", Type.TEXT, values -> trim(text(values, 0)), Type.TEXT),
                StrictFunction.of("length", Type.NUMBER, values -> BigDecimal.valueOf(length(text(values, 0))), Type.TEXT),
                StrictFunction.of("startsWith", Type.BOOLEAN, values -> text(values, 0).startsWith(text(values, 1)),
                        Type.TEXT, Type.TEXT),
                StrictFunction.of("endsWith", Type.BOOLEAN, values -> text(values, 0).endsWith(text(values, 1)),
                        Type.TEXT, Type.TEXT),
                StrictFunction.of("contains", Type.BOOLEAN, values -> text(values, 0).contains(text(values, 1)),
                        Type.TEXT, Type.TEXT),
                new StrictFunction("substring", 2, List.of(TEXT, NUMBER, NUMBER), Type.TEXT, TextFunctions::substring),
                new StrictFunction("text", 1, List.of(EnumSet.allOf(Type.class)), Type.TEXT,
                        values -> ValueText.of(values[0])));
    }

    private static String text(Object[] values, int index) {
        return (String) values[index];
    }

    /** Letter by letter, so that a store can do the same: a capital sigma does not ask what stands beside it. */
    private static String lower(String text) {
        return text.replace('\u03a3', '\u03c3').toLowerCase(Locale.ROOT);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Takes away every kind of Unicode space at both ends, the ideographic and the no-break one included. */
    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** What lies outside the text is left out, so the result may be shorter than asked for, or empty. */
    private static String substring(Object[] values) {
        String text = text(values, 0);
        int length = length(text);
        long start = clamp((BigDecimal) values[1]) - 1;
        long end = values.length > 2 ? start + Math.max(0, clamp((BigDecimal) values[2])) : length;
        int from = (int) Math.max(0, Math.min(length, start));
        int to = (int) Math.max(from, Math.min(length, end));
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }

    private static long clamp(BigDecimal number) {
        BigDecimal limit = BigDecimal.valueOf(Integer.MAX_VALUE);
        return number.min(limit).max(limit.negate()).longValue();
    }
}
