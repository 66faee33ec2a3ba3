/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.comparison;

/** How two values of a field are compared: a similarity from 0 to 1, and the cuts that make levels of agreement of it. */
public enum Comparison {

    /** Equal or not. */
    EXACT("exact", 2, 2, 2),
    /** {@link JaroWinkler}: single words such as names. */
    JARO_WINKLER("jaroWinkler", .95, .88, .75),
    /** {@link Damerau}: numbers as text, codes. */
    EDIT("edit", .85, .7, .5),
    /** {@link QGrams}: texts without words. */
    QGRAM("qgram", .8, .6, .4),
    /** {@link SoftTokens}: texts of several words, in any order. */
    TOKENS("tokens", .9, .75, .5),
    /** The difference as a share of the larger number. */
    NUMBER("number", .99, .95, .8),
    /** One digit mistyped, day and month swapped, or two of year, month and day equal. */
    DATE("date", .9, .8, .6),
    /** The same sound: {@link Phonetic}. */
    PHONETIC("phonetic", .9, .9, .9),
    /** Chinese: by character and by sound. */
    PINYIN("pinyin", .9, .75, .5);

    private final String text;

    private final double[] cuts;

    Comparison(String text, double... cuts) {
        this.text = text;
        this.cuts = cuts;
    }

    /** {@return its name in a recipe} */
    public String text() {
        return text;
    }

    /** {@return the level of a similarity of values that are not equal: 3, 2 and 1 above the cuts, 0 below} */
    public int level(double similarity) {
        return similarity >= cuts[0] ? 3 : similarity >= cuts[1] ? 2 : similarity >= cuts[2] ? 1 : 0;
    }

    /** {@return the similarity below which values are different} */
    double least() {
        return cuts[2];
    }
}
