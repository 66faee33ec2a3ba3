/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.comparison;

/**
 * The similarity of Jaro (1989) with the prefix of Winkler (1990): of m letters that match within half the longer
 * length less one, t of them out of order, (m/|a| + m/|b| + (m-t/2)/m) / 3, raised by a tenth of the distance to 1 for
 * each of up to four equal first letters. Letters after the 64th are not looked at.
 */
public final class JaroWinkler {

    private static final int LONGEST = 64;

    private static final int PREFIX = 4;

    private static final double SCALE = 0.1;

    private JaroWinkler() {
    }

    /** {@return the similarity, from 0 to 1; 1 for two empty texts} */
    public static double similarity(String a, String b) {
        int aLength = Math.min(a.length(), LONGEST);
        int bLength = Math.min(b.length(), LONGEST);
        if (aLength == 0 || bLength == 0) {
            return aLength == bLength ? 1 : 0;
        }
        int reach = Math.max(Math.max(aLength, bLength) / 2 - 1, 0);
        long aMatched = 0;
        long bMatched = 0;
        for (int i = 0; i < aLength; i++) {
            char c = a.charAt(i);
            int last = Math.min(i + reach, bLength - 1);
            for (int j = Math.max(i - reach, 0); j <= last; j++) {
                if (b.charAt(j) == c && (bMatched & 1L << j) == 0) {
                    aMatched |= 1L << i;
                    bMatched |= 1L << j;
                    break;
                }
            }
        }
        int matches = Long.bitCount(aMatched);
        if (matches == 0) {
            return 0;
        }
        int outOfOrder = 0;
        long rest = bMatched;
        for (long of = aMatched; of != 0; of &= of - 1) {
            if (a.charAt(Long.numberOfTrailingZeros(of)) != b.charAt(Long.numberOfTrailingZeros(rest))) {
                outOfOrder++;
            }
            rest &= rest - 1;
        }
        double m = matches;
        double jaro = (m / aLength + m / bLength + (m - outOfOrder / 2.0) / m) / 3;
        int prefix = 0;
        while (prefix < Math.min(PREFIX, Math.min(aLength, bLength)) && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * SCALE * (1 - jaro);
    }
}
