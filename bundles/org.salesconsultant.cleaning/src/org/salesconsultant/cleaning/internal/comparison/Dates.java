/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.comparison;

/** The similarity of dates written as the eight digits yyyyMMdd. */
final class Dates {

    private static final int DIGITS = 8;

    private Dates() {
    }

    /** {@return .9 for one edit or day and month swapped, .8 for two of year, month and day, .6 for two edits, else 0} */
    static double similarity(String a, String b, Damerau damerau) {
        int distance = damerau.distance(a, b);
        if (distance <= 1) {
            return .9;
        }
        if (a.length() != DIGITS || b.length() != DIGITS) {
            return distance == 2 ? .6 : 0;
        }
        boolean year = a.regionMatches(0, b, 0, 4);
        boolean month = a.regionMatches(4, b, 4, 2);
        boolean day = a.regionMatches(6, b, 6, 2);
        if (year && a.regionMatches(4, b, 6, 2) && a.regionMatches(6, b, 4, 2)) {
            return .9;
        }
        int equal = (year ? 1 : 0) + (month ? 1 : 0) + (day ? 1 : 0);
        return equal == 2 ? .8 : distance == 2 ? .6 : 0;
    }
}
