/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.chinese;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * The resident identity number (GB 11643-1999): six digits of a division, date of birth, three digits of order, and a
 * check of ISO 7064 MOD 11-2: weights 2^(17-i) mod 11, the remainder 0 to 10 stands for 1 0 X 9 8 7 6 5 4 3 2.
 */
public final class IdentityNumber {

    private static final int LENGTH = 18;

    private static final String CHECKS = "10X98765432";

    /** The first two digits of provinces (GB/T 2260), with Taiwan, Hong Kong, Macao. */
    private static final Set<String> PROVINCES = Set.of("11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35",
            "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81",
            "82", "83");

    private IdentityNumber() {
    }

    /** {@return what is wrong with a number; the letter X may be small} */
    public static NumberFault fault(String text) {
        String number = text.strip().toUpperCase(Locale.ROOT);
        if (number.length() != LENGTH) {
            return NumberFault.LENGTH;
        }
        if (!number.matches("[0-9]{17}[0-9X]")) {
            return NumberFault.CHARACTERS;
        }
        if (!PROVINCES.contains(number.substring(0, 2))) {
            return NumberFault.REGION;
        }
        if (!isDate(number)) {
            return NumberFault.DATE;
        }
        return check(number) == number.charAt(LENGTH - 1) ? NumberFault.NONE : NumberFault.CHECK;
    }

    private static boolean isDate(String number) {
        try {
            LocalDate born = LocalDate.of(Integer.parseInt(number, 6, 10, 10), Integer.parseInt(number, 10, 12, 10),
                    Integer.parseInt(number, 12, 14, 10));
            return born.getYear() >= 1850;
        } catch (DateTimeException e) {
            return false; // the digits are no day of the calendar
        }
    }

    /** {@return the check of the first seventeen digits} */
    public static char check(String number) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (number.charAt(i) - '0') * ((1 << LENGTH - 1 - i) % 11);
        }
        return CHECKS.charAt(sum % 11);
    }
}
