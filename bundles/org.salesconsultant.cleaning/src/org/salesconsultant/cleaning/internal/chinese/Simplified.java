/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.chinese;

/** Simplified characters in the place of traditional ones, character by character. */
public final class Simplified {

    private static final CharacterTable TABLE = new CharacterTable("Traditional-Simplified");

    private Simplified() {
    }

    /** {@return the text in simplified characters; the same text if it has no other} */
    public static String of(String text) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char simple = isHan(c) ? TABLE.of(c).charAt(0) : c;
            if (simple != c) {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(i, simple);
            }
        }
        return changed == null ? text : changed.toString();
    }

    /** {@return whether a character is a Chinese one of the basic plane} */
    static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF';
    }
}
