/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.blocking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

import org.salesconsultant.cleaning.internal.chinese.Pinyin;
import org.salesconsultant.cleaning.internal.comparison.Phonetic;
import org.salesconsultant.cleaning.internal.comparison.SoftTokens;
import org.salesconsultant.cleaning.internal.linkage.Field;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;

/**
 * The blocking keys of fields by what they hold: every field its whole value; a word its sound; several words their two
 * rarest shared ones; digits and dates their first and second half; Chinese its sound without tones.
 */
public final class StandardKeys {

    /** More keys find little more. */
    private static final int MOST = 16;

    private StandardKeys() {
    }

    /** {@return the keys, those that fewest pairs share first} */
    public static List<BlockingKey> of(List<Field> fields, SoftTokens[] tokens) {
        List<BlockingKey> keys = new ArrayList<>();
        for (int f = 0; f < fields.size(); f++) {
            Field field = fields.get(f);
            keys.add(new BlockingKey(f, field.codes(), field.values().length));
            switch (field.comparison()) {
                case JARO_WINKLER, PHONETIC -> keys.add(derived(f, field, Phonetic::key));
                case PINYIN -> keys.add(derived(f, field, Pinyin::key));
                case EDIT, DATE -> {
                    keys.add(derived(f, field, value -> half(value, 0, value.length() / 2)));
                    keys.add(derived(f, field, value -> half(value, value.length() / 2, value.length())));
                }
                case TOKENS -> {
                    keys.add(rarest(f, field, tokens[f], 0));
                    keys.add(rarest(f, field, tokens[f], 1));
                }
                default -> {
                    // its whole value is its only key
                }
            }
        }
        return keys.stream().sorted(Comparator.comparingDouble(BlockingKey::pairs)).limit(MOST).toList();
    }

    /** A half of less than two digits says nothing. */
    private static String half(String value, int from, int to) {
        return to - from < 2 ? "" : value.substring(from, to);
    }

    private static BlockingKey derived(int number, Field field, UnaryOperator<String> key) {
        Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();
        int[] ofValue = new int[field.values().length];
        for (int v = 0; v < ofValue.length; v++) {
            String text = key.apply(field.values()[v]);
            ofValue[v] = text.isEmpty() ? Field.MISSING : numbers.computeIfAbsent(text, k -> numbers.size());
        }
        return ofRows(number, field, ofValue, numbers.size());
    }

    private static BlockingKey rarest(int number, Field field, SoftTokens tokens, int rank) {
        int[] ofValue = new int[field.values().length];
        for (int v = 0; v < ofValue.length; v++) {
            ofValue[v] = rarest(tokens, tokens.wordsOf(v), field.counts()[v], rank);
        }
        return ofRows(number, field, ofValue, tokens.count());
    }

    private static int rarest(SoftTokens tokens, int[] words, int rows, int rank) {
        int best = Field.MISSING;
        int second = Field.MISSING;
        for (int word : words) {
            if (tokens.texts(word) > 1 || rows > 1) {
                if (best < 0 || tokens.texts(word) < tokens.texts(best)) {
                    second = best;
                    best = word;
                } else if (second < 0 || tokens.texts(word) < tokens.texts(second)) {
                    second = word;
                }
            }
        }
        return rank == 0 ? best : second;
    }

    private static BlockingKey ofRows(int number, Field field, int[] ofValue, int count) {
        int[] codes = new int[field.codes().length];
        for (int i = 0; i < codes.length; i++) {
            int value = field.codes()[i];
            codes[i] = value < 0 ? Field.MISSING : ofValue[value];
        }
        return new BlockingKey(number, codes, count);
    }
}
