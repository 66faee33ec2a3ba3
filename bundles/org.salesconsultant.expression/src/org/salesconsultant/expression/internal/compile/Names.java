/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.compile;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant who wrote a name that is not there. */
final class Names {

    private static final int MAX_LENGTH = 60;

    private Names() {
    }

    /** {@return the known name that differs least, if it differs in at most a third of its letters} */
    static Optional<String> near(String name, Collection<String> known) {
        String wanted = folded(name);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            String other = folded(candidate);
            int distance = distance(wanted, other);
            if (distance < least && distance <= Math.max(wanted.length(), other.length()) / 3) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@return a column as an expression writes it: in brackets unless it is an identifier} */
    static String asWritten(String column) {
        boolean plain = !column.isEmpty() && Character.isUnicodeIdentifierStart(column.codePointAt(0))
                && column.codePoints().allMatch(Character::isUnicodeIdentifierPart);
        return plain ? column : '[' + column.replace("]", "]]") + ']';
    }

    private static String folded(String name) {
        String bare = name.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
        return bare.substring(0, Math.min(bare.length(), MAX_LENGTH));
    }

    /** {@return the number of letters to insert, remove or replace (Levenshtein)} */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
