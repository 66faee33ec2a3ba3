/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.steps;

import java.text.Normalizer;
import java.util.Locale;

import org.salesconsultant.core.contribution.Parameters;

/**
 * How a text is to be written. The parts are applied in this order: Unicode form, width, case, inner space, ends.
 *
 * @param form the Unicode form; null to leave it
 * @param width what is done to letters that have a full and a half width
 * @param letterCase what is done to letters that have a case
 * @param innerSpace whether a run of white space inside becomes one space
 * @param trim whether white space at both ends goes
 */
record TextStandard(Normalizer.Form form, Width width, Case letterCase, boolean innerSpace, boolean trim) {

    enum Width {
        KEEP, HALF, FULL
    }

    enum Case {
        KEEP, LOWER, UPPER, TITLE
    }

    private static final int SHIFT = 0xFF01 - '!';

    static TextStandard of(Parameters parameters) {
        String form = parameters.text("unicode");
        return new TextStandard(form.equals("keep") ? null : Normalizer.Form.valueOf(form),
                Width.valueOf(parameters.text("width").toUpperCase(Locale.ROOT)),
                Case.valueOf(parameters.text("case").toUpperCase(Locale.ROOT)), parameters.flag("innerSpace"),
                parameters.flag("trim"));
    }

    String apply(String text) {
        if (text.isEmpty()) {
            return text;
        }
        String formed = form == null || Normalizer.isNormalized(text, form) ? text : Normalizer.normalize(text, form);
        String wide = switch (width) {
            case KEEP -> formed;
            case HALF -> shifted(formed, '！', '～', -SHIFT, '\u3000', ' ');
            case FULL -> shifted(formed, '!', '~', SHIFT, ' ', '\u3000');
        };
        String cased = switch (letterCase) {
            case KEEP -> wide;
            case LOWER -> wide.toLowerCase(Locale.ROOT);
            case UPPER -> wide.toUpperCase(Locale.ROOT);
            case TITLE -> titled(wide);
        };
        return spaced(cased);
    }

    /** Moves the letters of a range, and replaces the space that belongs to them. */
    private static String shifted(String text, char first, char last, int by, char space, char otherSpace) {
        StringBuilder moved = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char other = c == space ? otherSpace : c >= first && c <= last ? (char) (c + by) : c;
            if (other != c) {
                moved = moved == null ? new StringBuilder(text) : moved;
                moved.setCharAt(i, other);
            }
        }
        return moved == null ? text : moved.toString();
    }

    /** The first letter of each word large, the others small. */
    private static String titled(String text) {
        StringBuilder titled = new StringBuilder(text.length());
        boolean inside = false;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            titled.appendCodePoint(inside ? Character.toLowerCase(c) : Character.toTitleCase(c));
            inside = Character.isLetterOrDigit(c) || inside && c == '\'';
            i += Character.charCount(c);
        }
        return titled.toString();
    }

    private String spaced(String text) {
        int from = 0;
        int to = text.length();
        while (trim && from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (trim && to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        String trimmed = text.substring(from, to);
        return innerSpace && hasOddSpace(trimmed) ? oneSpaced(trimmed) : trimmed;
    }

    private boolean hasOddSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ordinary = c == ' ' && width != Width.FULL || c == '\u3000' && width == Width.FULL;
            if (isSpace(c) && (!ordinary || i > 0 && isSpace(text.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    private String oneSpaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                spaced.append(text.charAt(i));
            } else if (i == 0 || !isSpace(text.charAt(i - 1))) {
                spaced.append(width == Width.FULL ? '\u3000' : ' ');
            }
        }
        return spaced.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
