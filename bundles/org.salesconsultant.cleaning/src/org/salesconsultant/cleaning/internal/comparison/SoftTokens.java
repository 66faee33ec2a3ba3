/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.comparison;

import java.util.ArrayList;
import java.util.List;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;

/**
 * Texts as bags of words, weighted by how rare a word is among the texts: ln(1 + N / texts with it). The similarity is
 * the weight of the words that have a partner, as a share of all (Dice), or .8 of their share of the text of fewer words
 * if that is more; a partner is the same word, or one of a
 * Jaro-Winkler similarity of at least .88, which counts by that much (soft TF-IDF of Cohen, Ravikumar and Fienberg 2003).
 */
public final class SoftTokens {

    private static final double PARTNER = .88;

    private static final double CONTAINED = .8;

    private final String[] words;

    private final double[] weights;

    private final int[][] wordsOf;

    private final int[] texts;

    private final LetterBound bound;

    /** @param values the different normal texts; they are told by their position from now on */
    public SoftTokens(String[] values) {
        Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();
        numbers.defaultReturnValue(-1);
        List<String> known = new ArrayList<>();
        IntArrayList counts = new IntArrayList();
        wordsOf = new int[values.length][];
        for (int v = 0; v < values.length; v++) {
            IntArrayList of = new IntArrayList();
            for (String word : values[v].split(" ")) {
                int number = numbers.getInt(word);
                if (number < 0) {
                    number = known.size();
                    numbers.put(word, number);
                    known.add(word);
                    counts.add(0);
                }
                if (!of.contains(number)) {
                    of.add(number);
                    counts.set(number, counts.getInt(number) + 1);
                }
            }
            wordsOf[v] = of.toIntArray();
        }
        words = known.toArray(String[]::new);
        texts = counts.toIntArray();
        weights = new double[words.length];
        bound = new LetterBound(words);
        for (int w = 0; w < weights.length; w++) {
            weights[w] = Math.log1p((double) values.length / texts[w]);
        }
    }

    /** {@return the words of a value, by number; not to be changed} */
    public int[] wordsOf(int value) {
        return wordsOf[value];
    }

    /** {@return how many of the values have a word} */
    public int texts(int word) {
        return texts[word];
    }

    /** {@return how many different words there are} */
    public int count() {
        return words.length;
    }

    /** {@return the similarity of two values, from 0 to 1} */
    public double similarity(int a, int b) {
        int[] few = wordsOf[a].length <= wordsOf[b].length ? wordsOf[a] : wordsOf[b];
        int[] many = few == wordsOf[a] ? wordsOf[b] : wordsOf[a];
        double ofMany = 0;
        for (int word : many) {
            ofMany += weights[word];
        }
        double ofFew = 0;
        double sharedOfFew = 0;
        double sharedOfMany = 0;
        long taken = 0;
        for (int word : few) {
            ofFew += weights[word];
            int partner = -1;
            double best = PARTNER;
            for (int i = 0; i < Math.min(many.length, Long.SIZE); i++) {
                double similarity = (taken & 1L << i) != 0 ? 0 : alike(word, many[i]);
                if (similarity > best) {
                    best = similarity;
                    partner = i;
                }
            }
            if (partner >= 0) {
                taken |= 1L << partner;
                sharedOfFew += best * weights[word];
                sharedOfMany += best * weights[many[partner]];
            }
        }
        return Math.max((sharedOfFew + sharedOfMany) / (ofFew + ofMany), CONTAINED * sharedOfFew / ofFew);
    }

    private double alike(int a, int b) {
        return a == b ? 1 : bound.canReach(a, b, PARTNER) ? JaroWinkler.similarity(words[a], words[b]) : 0;
    }
}
