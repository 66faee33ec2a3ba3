/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.chinese;

import java.util.List;

import org.salesconsultant.cleaning.internal.comparison.Damerau;

/**
 * How alike two Chinese texts are: the greatest of the edit similarity of their characters in simplified form, .98 of
 * that of their syllables, and .95 of that of their syllables as loosely told apart.
 */
public final class ChineseSimilarity {

    private static final double BY_SOUND = .98;

    private static final double BY_LOOSE_SOUND = .95;

    private ChineseSimilarity() {
    }

    /** {@return the similarity, from 0 to 1} */
    public static double of(String a, String b, Damerau damerau) {
        double glyphs = damerau.similarity(Simplified.of(a), Simplified.of(b));
        List<String> ofA = Pinyin.syllables(a);
        List<String> ofB = Pinyin.syllables(b);
        double sounds = BY_SOUND * damerau.similarity(ofA, ofB);
        double loose = BY_LOOSE_SOUND * damerau.similarity(ofA.stream().map(Pinyin::loose).toList(),
                ofB.stream().map(Pinyin::loose).toList());
        return Math.max(glyphs, Math.max(sounds, loose));
    }
}
