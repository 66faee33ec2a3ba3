/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.comparison;

/** A quick bound of the Jaro-Winkler similarity of texts by the letters they have, to leave out comparisons. */
final class LetterBound {

    /** What four equal first letters take off the distance to 1. */
    private static final double LONGEST_PREFIX = .4;

    private final int[] lengths;

    /** By text: its letters as bits, some sharing one. */
    private final int[] letters;

    LetterBound(String[] texts) {
        lengths = new int[texts.length];
        letters = new int[texts.length];
        for (int t = 0; t < texts.length; t++) {
            lengths[t] = texts[t].length();
            for (int i = 0; i < lengths[t]; i++) {
                letters[t] |= 1 << texts[t].charAt(i);
            }
        }
    }

    /** {@return whether the similarity of two texts could be so much: if all letters that both have were to match in order} */
    boolean canReach(int a, int b, double least) {
        double matches = Math.min(lengths[a] - Integer.bitCount(letters[a] & ~letters[b]),
                lengths[b] - Integer.bitCount(letters[b] & ~letters[a]));
        double jaro = (matches / lengths[a] + matches / lengths[b] + 1) / 3;
        return jaro + LONGEST_PREFIX * (1 - jaro) >= least;
    }
}
