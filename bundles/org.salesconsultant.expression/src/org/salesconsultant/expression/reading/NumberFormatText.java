/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.reading;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How numbers are grouped and which mark stands before the decimals, told by an example of one thousand two hundred
 * thirty-four and a half: {@code 1,234.5}, {@code 1.234,5}, {@code 1 234,5}, {@code 1234,5}, {@code 1'234.5}.
 * Grouping marks are optional in what is read, but must stand before groups of three digits.
 *
 * @param group the grouping mark; 0 if there is none
 * @param decimal the decimal mark
 */
public record NumberFormatText(char group, char decimal) {

    /** A point before the decimals, no grouping. */
    public static final NumberFormatText PLAIN = new NumberFormatText((char) 0, '.');

    /** {@return the format an example shows; empty if it is not such an example} */
    public static Optional<NumberFormatText> like(String example) {
        String text = example.strip();
        if (text.length() == 6 && text.startsWith("1234") && text.charAt(5) == '5') {
            return known((char) 0, text.charAt(4));
        }
        if (text.length() == 7 && text.charAt(0) == '1' && text.startsWith("234", 2) && text.charAt(6) == '5') {
            return known(text.charAt(1), text.charAt(5));
        }
        return Optional.empty();
    }

    private static Optional<NumberFormatText> known(char group, char decimal) {
        boolean good = ".,".indexOf(decimal) >= 0 && group != decimal && (group == 0 || ".,' _".indexOf(group) >= 0);
        return good ? Optional.of(new NumberFormatText(group, decimal)) : Optional.empty();
    }

    /** {@return the number a text in this format says; null if it says none} */
    public BigDecimal read(String text) {
        if (equals(PLAIN)) {
            return NumberText.read(text);
        }
        String stripped = text.strip();
        if (stripped.length() > NumberText.MAX_LENGTH) {
            return null;
        }
        StringBuilder plain = new StringBuilder(stripped.length());
        int sinceGroup = -1; // digits since the last grouping mark; -1 before the first
        int digits = 0;
        boolean decimals = false;
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i) == '\u00a0' || stripped.charAt(i) == '\u202f' ? ' ' : stripped.charAt(i);
            if (c == group && group != 0 && !decimals) {
                if (digits == 0 || digits > 3 && sinceGroup < 0 || sinceGroup >= 0 && sinceGroup != 3) {
                    return null;
                }
                sinceGroup = 0;
            } else if (c == decimal && !decimals) {
                decimals = true;
                plain.append('.');
            } else if (c == '.' || c == ',') {
                return null;
            } else {
                boolean digit = c >= '0' && c <= '9' && !decimals;
                digits += digit ? 1 : 0;
                sinceGroup += digit && sinceGroup >= 0 ? 1 : 0;
                plain.append(c);
            }
        }
        return sinceGroup >= 0 && sinceGroup != 3 ? null : NumberText.read(plain.toString());
    }
}
