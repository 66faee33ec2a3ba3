/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.comparison;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.codec.language.DoubleMetaphone;

/** The sound of European words: Double Metaphone (Philips 2000), four consonants a word. */
public final class Phonetic {

    private static final DoubleMetaphone METAPHONE = new DoubleMetaphone();

    private Phonetic() {
    }

    /** {@return the sounds of the words of a normal text, one space between; a word without sound stays as it is} */
    public static String key(String text) {
        return Stream.of(text.split(" ")).map(Phonetic::sound).collect(Collectors.joining(" "));
    }

    private static String sound(String word) {
        String sound = METAPHONE.doubleMetaphone(word);
        return sound == null || sound.isEmpty() ? word : sound;
    }
}
