/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples;

import java.util.List;

/** What happens to texts between a person and a file. */
final class Dirt {

    private static final List<String> BLANKS = List.of(" ", "  ", "\u3000", "\u00a0", "\t");

    private static final List<String> ALIKE = Words.list("chinese.alike");

    private Dirt() {
    }

    /** {@return the text with blanks before or after it, such as come from copying} */
    static String blanks(Draws draws, String text) {
        String blank = draws.one(BLANKS);
        return draws.chance(0.6) ? text + blank : blank + text;
    }

    /** {@return the text with the wide digits of a Chinese keyboard} */
    static String wide(String text) {
        StringBuilder wide = new StringBuilder(text);
        for (int i = 0; i < wide.length(); i++) {
            char c = wide.charAt(i);
            if (c >= '0' && c <= '9') {
                wide.setCharAt(i, (char) (c - '0' + '０'));
            }
        }
        return wide.toString();
    }

    /** {@return the text with one slip: a character swapped, lost, doubled, or, in Chinese, taken for one that sounds alike} */
    static String typo(Draws draws, String text) {
        for (String pair : ALIKE) {
            int at = text.indexOf(pair.charAt(0), 1);
            if (at > 0) {
                return text.substring(0, at) + pair.charAt(1) + text.substring(at + 1);
            }
        }
        if (text.length() < 4) {
            return text;
        }
        int at = draws.between(1, text.length() - 3);
        String before = text.substring(0, at);
        String after = text.substring(at + 1);
        return switch (draws.between(0, 2)) {
            case 0 -> before + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            case 1 -> before + after;
            default -> before + text.charAt(at) + text.charAt(at) + after;
        };
    }
}
