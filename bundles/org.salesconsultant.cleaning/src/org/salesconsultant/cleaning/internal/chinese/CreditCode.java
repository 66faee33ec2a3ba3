/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.chinese;

import java.util.Locale;

/**
 * The unified social credit code (GB 32100-2015): registering department, kind, six digits of a division, nine characters
 * of the organisation, and a check: 31 less the sum of values times 3^i mod 31, mod 31.
 */
public final class CreditCode {

    private static final int LENGTH = 18;

    /** Digits and capitals without I, O, S, V, Z; the position is the value. */
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCode() {
    }

    /** {@return what is wrong with a code; letters may be small} */
    public static NumberFault fault(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (code.length() != LENGTH) {
            return NumberFault.LENGTH;
        }
        if (code.chars().anyMatch(c -> CHARACTERS.indexOf(c) < 0)) {
            return NumberFault.CHARACTERS;
        }
        if (!code.substring(2, 8).matches("[1-9][0-9]{5}")) {
            return NumberFault.REGION;
        }
        return check(code) == code.charAt(LENGTH - 1) ? NumberFault.NONE : NumberFault.CHECK;
    }

    /** {@return the check of the first seventeen characters} */
    public static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += CHARACTERS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % CHARACTERS.length();
        }
        return CHARACTERS.charAt((CHARACTERS.length() - sum % CHARACTERS.length()) % CHARACTERS.length());
    }
}
