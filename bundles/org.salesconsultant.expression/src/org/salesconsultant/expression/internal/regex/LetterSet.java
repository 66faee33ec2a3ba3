/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.regex;

import java.util.function.IntPredicate;

/** Reads an escape such as {@code \d}, or a set in brackets such as {@code [^a-z0-9_]}. */
final class LetterSet {

    private final String pattern;

    private final int start;

    private int at;

    LetterSet(String pattern, int start) {
        this.pattern = pattern;
        this.start = start;
        at = start;
    }

    /** {@return where the pattern goes on behind what was read} */
    int end() {
        return at;
    }

    IntPredicate read() throws RegexException {
        if (next() == '\\') {
            int letter = next();
            IntPredicate named = named(letter);
            int single = named == null ? escaped(letter) : 0;
            return named == null ? c -> c == single : named;
        }
        return brackets();
    }

    private IntPredicate brackets() throws RegexException {
        boolean negated = at < pattern.length() && pattern.charAt(at) == '^';
        if (negated) {
            at++;
        }
        IntPredicate set = c -> false;
        boolean first = true;
        for (int c = next(); c != ']' || first; c = next()) {
            set = set.or(member(c));
            first = false;
        }
        return negated ? set.negate() : set;
    }

    private IntPredicate member(int c) throws RegexException {
        int low = c;
        if (c == '\\') {
            int letter = next();
            IntPredicate named = named(letter);
            if (named != null) {
                return named;
            }
            low = escaped(letter);
        }
        int least = low;
        if (!pattern.startsWith("-", at) || pattern.startsWith("-]", at)) {
            return other -> other == least;
        }
        at++;
        int upper = next();
        int most = upper == '\\' ? escaped(next()) : upper;
        if (most < least) {
            throw wrong();
        }
        return other -> other >= least && other <= most;
    }

    private static IntPredicate named(int letter) {
        return switch (letter) {
            case 'd' -> c -> c >= '0' && c <= '9';
            case 'D' -> c -> c < '0' || c > '9';
            case 'w' -> LetterSet::isWord;
            case 'W' -> c -> !isWord(c);
            case 's' -> LetterSet::isSpace;
            case 'S' -> c -> !isSpace(c);
            default -> null;
        };
    }

    private int escaped(int letter) throws RegexException {
        return switch (letter) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> {
                if (Character.isLetterOrDigit(letter)) {
                    throw wrong();
                }
                yield letter;
            }
        };
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private int next() throws RegexException {
        if (at >= pattern.length()) {
            throw wrong();
        }
        int c = pattern.codePointAt(at);
        at += Character.charCount(c);
        return c;
    }

    private RegexException wrong() {
        return new RegexException(pattern.substring(start));
    }
}
