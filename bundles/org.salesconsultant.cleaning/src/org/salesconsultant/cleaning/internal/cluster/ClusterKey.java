/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.cluster;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.salesconsultant.cleaning.internal.chinese.Pinyin;
import org.salesconsultant.cleaning.internal.comparison.NormalText;
import org.salesconsultant.cleaning.internal.comparison.Phonetic;

/** What values that are the same have in common: values with the same key are one cluster. */
public enum ClusterKey {

    /** The different words of the normal text in alphabetical order. */
    FINGERPRINT {
        @Override
        public String of(String value) {
            String normal = NormalText.of(value);
            return normal.indexOf(' ') < 0 ? normal
                    : Arrays.stream(normal.split(" ")).sorted().distinct().collect(Collectors.joining(" "));
        }
    },
    /** The different pairs of neighbouring letters, without spaces, in order. */
    NGRAM {
        @Override
        public String of(String value) {
            String closed = NormalText.of(value).replace(" ", "");
            int[] pairs = new int[Math.max(0, closed.length() - 1)];
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = closed.charAt(i) << Character.SIZE | closed.charAt(i + 1);
            }
            Arrays.sort(pairs);
            StringBuilder key = new StringBuilder(pairs.length * 2);
            for (int i = 0; i < pairs.length; i++) {
                if (i == 0 || pairs[i] != pairs[i - 1]) {
                    key.append((char) (pairs[i] >>> Character.SIZE)).append((char) pairs[i]);
                }
            }
            return pairs.length == 0 ? closed : key.toString();
        }
    },
    /** The sounds of the words, in alphabetical order. */
    PHONETIC {
        @Override
        public String of(String value) {
            return Arrays.stream(Phonetic.key(NormalText.of(value)).split(" ")).sorted().distinct()
                    .collect(Collectors.joining(" "));
        }
    },
    /** The syllables of Chinese characters as loosely told apart. */
    PINYIN {
        @Override
        public String of(String value) {
            return Pinyin.looseKey(NormalText.of(value).replace(" ", ""));
        }
    };

    /** {@return the key of a value; empty if it has none, and is in no cluster} */
    public abstract String of(String value);
}
