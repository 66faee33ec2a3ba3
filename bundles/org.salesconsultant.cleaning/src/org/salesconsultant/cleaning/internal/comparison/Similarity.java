/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.comparison;

import org.salesconsultant.cleaning.internal.chinese.ChineseSimilarity;

/** The similarity of two of a list of values, told by their positions. */
public interface Similarity {

    /** {@return from 0, nothing in common, to 1; the same whatever the order of the two} */
    double of(int a, int b);

    /**
     * {@return the similarity of a comparison, for one thread}
     *
     * @param values the different values, in normal text
     * @param tokens their words, which threads share; null if the comparison is not by tokens
     */
    static Similarity of(Comparison comparison, String[] values, SoftTokens tokens) {
        Damerau damerau = new Damerau();
        return switch (comparison) {
            case EXACT -> (a, b) -> a == b ? 1 : 0;
            case JARO_WINKLER -> jaroWinkler(values);
            case EDIT -> (a, b) -> damerau.similarity(values[a], values[b]);
            case QGRAM -> (a, b) -> QGrams.similarity(values[a], values[b]);
            case TOKENS -> tokens::similarity;
            case NUMBER -> (a, b) -> Numbers.similarity(values[a], values[b]);
            case DATE -> (a, b) -> Dates.similarity(values[a], values[b], damerau);
            case PHONETIC -> (a, b) -> Phonetic.key(values[a]).equals(Phonetic.key(values[b])) ? .9 : 0;
            case PINYIN -> (a, b) -> ChineseSimilarity.of(values[a], values[b], damerau);
        };
    }

    private static Similarity jaroWinkler(String[] values) {
        LetterBound bound = new LetterBound(values);
        return (a, b) -> bound.canReach(a, b, Comparison.JARO_WINKLER.least())
                ? JaroWinkler.similarity(values[a], values[b]) : 0;
    }
}
