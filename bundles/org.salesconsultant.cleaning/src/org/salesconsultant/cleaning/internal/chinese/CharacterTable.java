/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.chinese;

import java.util.concurrent.atomic.AtomicReferenceArray;

import com.ibm.icu.text.Transliterator;

/** What an ICU transliteration makes of single characters, each asked for once. For any number of threads. */
final class CharacterTable {

    private final Transliterator transliterator;

    private final AtomicReferenceArray<String> known = new AtomicReferenceArray<>(Character.MAX_VALUE + 1);

    /** @param id a compound transliterator id of ICU */
    CharacterTable(String id) {
        transliterator = Transliterator.getInstance(id);
    }

    String of(char c) {
        String text = known.get(c);
        if (text == null) {
            synchronized (transliterator) {
                text = transliterator.transliterate(String.valueOf(c));
            }
            known.set(c, text);
        }
        return text;
    }
}
