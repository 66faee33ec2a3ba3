/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.profile;

/**
 * What a text looks like: 9 a digit, A and a runs of letters, 中 a run of Chinese characters, ? a run of others; signs and spaces as
 * they are. A run of letters has a + if it is longer than one; digits are counted, since codes differ by their number.
 */
final class Shape {

    private static final String HAN = "一-鿿㐀-䶿";

    private static final int LONGEST = 60;

    private Shape() {
    }

    /** {@return the shape; that of its beginning, ended by …, if a text is long} */
    static String of(String text) {
        StringBuilder shape = new StringBuilder();
        char last = 0;
        for (int i = 0; i < text.length(); i++) {
            if (shape.length() >= LONGEST) {
                return shape.append('…').toString();
            }
            char kind = kind(text.charAt(i));
            boolean run = kind == 'A' || kind == 'a' || kind == '中' || kind == '?';
            if (run && kind == last) {
                if (shape.charAt(shape.length() - 1) != '+') {
                    shape.append('+');
                }
            } else {
                shape.append(kind);
            }
            last = run ? kind : 0;
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (c >= '0' && c <= '9') {
            return '9';
        } else if (c >= 'A' && c <= 'Z') {
            return 'A';
        } else if (c >= 'a' && c <= 'z') {
            return 'a';
        } else if (c >= '一' && c <= '鿿' || c >= '㐀' && c <= '䶿') {
            return '中';
        }
        return c >= ' ' && c <= '~' && c != '?' && c != '+' ? c : '?';
    }

    /** {@return the regular expression of the expression language that texts of a shape match} */
    static String pattern(String shape) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < shape.length(); i++) {
            char c = shape.charAt(i);
            switch (c) {
                case '9' -> pattern.append("\\d");
                case 'A' -> pattern.append("[A-Z]");
                case 'a' -> pattern.append("[a-z]");
                case '中' -> pattern.append('[').append(HAN).append(']');
                case '?' -> pattern.append("[^ -*,->@-~").append(HAN).append(']');
                case '+' -> pattern.append('+');
                case '…' -> pattern.append("(.|\\n|\\r)*");
                default -> pattern.append(".|()*[]{}^$\\".indexOf(c) < 0 ? "" : "\\").append(c);
            }
        }
        return pattern.toString();
    }
}
