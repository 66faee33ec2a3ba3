/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.suggestion;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A heading taken apart into words: {@code CustomerID}, {@code customer_id}, {@code Customer Id} and
 * {@code Ｃｕｓｔｏｍｅｒ－ＩＤ} are the same. Chinese has no blanks between words, so a run of it is one word.
 *
 * @param words the words in lower case
 */
record ColumnName(List<String> words) {

    static ColumnName of(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String apart = narrow.replaceAll("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", " ")
                .replaceAll("(?<=\\p{IsHan})(?=[\\p{IsLatin}\\p{Nd}])|(?<=[\\p{IsLatin}\\p{Nd}])(?=\\p{IsHan})", " ");
        return new ColumnName(Arrays.stream(apart.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(each -> !each.isEmpty()).toList());
    }

    /** {@return the words without anything between them} */
    String folded() {
        return String.join("", words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean same(ColumnName other) {
        return !isEmpty() && folded().equals(other.folded());
    }

    /** {@return whether the words of another name follow one another in this one; Chinese ones, of two characters at least} */
    boolean contains(ColumnName part) {
        if (part.isEmpty()) {
            return false;
        }
        String text = part.folded();
        if (text.codePoints().allMatch(Character::isIdeographic)) {
            return text.length() > 1 && folded().contains(text);
        }
        for (int i = 0; i + part.words().size() <= words.size(); i++) {
            if (words.subList(i, i + part.words().size()).equals(part.words())) {
                return true;
            }
        }
        return false;
    }
}
