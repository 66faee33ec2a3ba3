/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells a header from a first record of data, and names the columns. */
public final class HeaderSniffer {

    private HeaderSniffer() {
    }

    /**
     * {@return whether the first record is a header: it holds a name that is asked for, or else every field has a text,
     * none a number or a date, and no two the same}
     */
    public static boolean isHeader(String[] first, Set<String> expected) {
        Set<String> asked = expected.stream().map(HeaderSniffer::folded).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        boolean names = true;
        for (String field : first) {
            String folded = folded(field);
            if (asked.contains(folded)) {
                return true;
            }
            names &= !folded.isEmpty() && seen.add(folded) && !isValue(folded);
        }
        return names;
    }

    /** {@return a name for each column: that of the header, or {@code column1, column2, ...}; a repeated one gets a number} */
    public static List<String> names(String[] first, boolean header) {
        List<String> names = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (int i = 0; i < first.length; i++) {
            String name = header ? first[i].strip() : "";
            if (name.isEmpty()) {
                name = "column" + (i + 1);
            }
            String unique = name;
            for (int n = 2; !used.add(folded(unique)); n++) {
                unique = name + "_" + n;
            }
            names.add(unique);
        }
        return names;
    }

    private static boolean isValue(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digit = true;
            } else if ("+-.,:/ tz年月日€$£¥%".indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
