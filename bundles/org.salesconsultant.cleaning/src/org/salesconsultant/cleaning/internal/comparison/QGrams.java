/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.comparison;

import java.util.Arrays;

/** The similarity of Jaccard between the sets of letter pairs of two texts, ends padded: shared over all. */
public final class QGrams {

    private static final char END = '\u0000';

    private QGrams() {
    }

    /** {@return the similarity, from 0 to 1; 1 for two empty texts} */
    public static double similarity(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty() ? 1 : 0;
        }
        int[] ofA = pairs(a);
        int[] ofB = pairs(b);
        int shared = 0;
        for (int i = 0, j = 0; i < ofA.length && j < ofB.length;) {
            int order = Integer.compare(ofA[i], ofB[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) shared / (ofA.length + ofB.length - shared);
    }

    /** {@return the different pairs of letters, ascending; a pair is its two UTF-16 units} */
    public static int[] pairs(String text) {
        int[] pairs = new int[text.length() + 1];
        char left = END;
        for (int i = 0; i < text.length(); i++) {
            pairs[i] = left << Character.SIZE | text.charAt(i);
            left = text.charAt(i);
        }
        pairs[text.length()] = left << Character.SIZE | END;
        return Arrays.stream(pairs).sorted().distinct().toArray();
    }
}
