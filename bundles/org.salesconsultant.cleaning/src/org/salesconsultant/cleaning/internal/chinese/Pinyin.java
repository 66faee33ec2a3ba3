/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.chinese;

import java.util.ArrayList;
import java.util.List;

/**
 * The sound of Chinese text in pinyin without tones, by the most frequent reading of each character; a text that begins
 * with a surname that is read in its own way (单 shan, 曾 zeng, 尉迟 yuchi) has that reading at its beginning.
 */
public final class Pinyin {

    private static final CharacterTable TABLE = new CharacterTable("Traditional-Simplified; Han-Latin; Latin-ASCII; Lower");

    private Pinyin() {
    }

    /** {@return the syllable of each Chinese character; each run of other characters as it is, in small letters} */
    public static List<String> syllables(String text) {
        List<String> syllables = new ArrayList<>(Surnames.reading(Simplified.of(text)));
        StringBuilder other = new StringBuilder();
        for (int i = syllables.size(); i < text.length(); i++) {
            char c = text.charAt(i);
            if (Simplified.isHan(c)) {
                flush(other, syllables);
                syllables.add(TABLE.of(c).strip());
            } else if (Character.isLetterOrDigit(c)) {
                other.append(Character.toLowerCase(c));
            } else {
                flush(other, syllables);
            }
        }
        flush(other, syllables);
        return syllables;
    }

    private static void flush(StringBuilder other, List<String> syllables) {
        if (!other.isEmpty()) {
            syllables.add(other.toString());
            other.setLength(0);
        }
    }

    /** {@return the syllables with one space between: the same for texts that sound the same} */
    public static String key(String text) {
        return String.join(" ", syllables(text));
    }

    /**
     * {@return the key with sounds made one that many speakers do not tell apart: zh ch sh and z c s, l and n at the
     * beginning of a syllable, ng and n at its end}
     */
    public static String looseKey(String text) {
        List<String> loose = new ArrayList<>();
        for (String syllable : syllables(text)) {
            loose.add(loose(syllable));
        }
        return String.join(" ", loose);
    }

    static String loose(String syllable) {
        String start = syllable.length() > 2 && syllable.charAt(1) == 'h' && "zcs".indexOf(syllable.charAt(0)) >= 0
                ? syllable.charAt(0) + syllable.substring(2) : syllable;
        String first = start.length() > 1 && start.charAt(0) == 'l' ? 'n' + start.substring(1) : start;
        return first.endsWith("ng") ? first.substring(0, first.length() - 1) : first;
    }
}
