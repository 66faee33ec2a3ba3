/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.profile;

/** How texts are written that should be standardised; the same as their filters select. */
final class SpaceFaults {

    private SpaceFaults() {
    }

    /** {@return whether a text has white space at an end, or two spaces in a row} */
    static boolean spaced(String text) {
        return isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1)) || text.contains("  ");
    }

    static String spacedFilter(Filters column) {
        return "trim(" + column.name() + ") != " + column.name() + " or contains(" + column.name() + ", '  ')";
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** {@return whether a text has full-width letters or digits} */
    static boolean wide(String text) {
        return text.chars().anyMatch(c -> c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ');
    }

    static String wideFilter(Filters column) {
        return column.matches("(.|\\n|\\r)*[０-９Ａ-Ｚａ-ｚ](.|\\n|\\r)*");
    }
}
