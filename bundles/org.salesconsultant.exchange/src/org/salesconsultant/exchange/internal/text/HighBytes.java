/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How often each byte above 127 occurs in a file, and which Windows code page that looks like. Where such bytes mostly follow
 * each other they are a script of its own (Cyrillic, Greek, Hebrew, Arabic); where they stand among ASCII letters they are Latin
 * ones with accents. Of those pages it is the one in which most letters are the commonest of its languages; Western (1252)
 * where nothing tells.
 */
final class HighBytes {

    /** The usual letters of the languages written with a code page, the commonest page first; Latin ones in either case. */
    private static final Map<String, String> LATIN = new LinkedHashMap<>();

    private static final Map<String, String> OTHER = new LinkedHashMap<>();

    static {
        LATIN.put("windows-1252", "éèêëàâäáåãæçîïíñôöóøõùûüúœß");
        LATIN.put("windows-1250", "ąćęłńóśźżáčďéěíňřšťúůýžőűäöüľĺŕ");
        LATIN.put("windows-1254", "ğışçöüâîû");
        LATIN.put("windows-1257", "āčēģīķļņšūžąęėįųõäöü");
        OTHER.put("windows-1251", "оеаинтсрвлОЕАИНТСРВЛ");
        OTHER.put("windows-1253", "αοιετσνηυρςάίό");
        OTHER.put("windows-1255", "יוהלארתבשמ");
        OTHER.put("windows-1256", "اليمونرتبة");
    }

    private static final double CLEARLY = 1.02;

    private final long[] counts = new long[128];

    private long afterLatin;

    private long afterHigh;

    /** @param before the byte before */
    void take(int value, int before) {
        counts[value - 128]++;
        afterHigh += before >= 0x80 ? 1 : 0;
        afterLatin += before >= 'A' && before <= 'Z' || before >= 'a' && before <= 'z' ? 1 : 0;
    }

    /** {@return the code page; empty if the bytes are valid in none} */
    Optional<Charset> page() {
        String best = null;
        double bestScore = -1;
        for (Map.Entry<String, String> each : (afterHigh > afterLatin ? OTHER : LATIN).entrySet()) {
            double score = score(Charset.forName(each.getKey()), each.getValue());
            if (score >= 0 && score > bestScore * CLEARLY) {
                bestScore = score;
                best = each.getKey();
            }
        }
        return Optional.ofNullable(best).map(Charset::forName);
    }

    /** {@return the share of usual letters in all letters, in a code page; -1 if a byte is undefined in it} */
    private double score(Charset page, String usual) {
        long letters = 0;
        long expected = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                continue;
            }
            String text;
            try {
                text = page.newDecoder().decode(ByteBuffer.wrap(new byte[] {(byte) (i + 128)})).toString();
            } catch (CharacterCodingException e) {
                return -1;
            }
            boolean isUsual = usual.contains(afterHigh > afterLatin ? text : text.toLowerCase(Locale.ROOT));
            if (isUsual || Character.isLetter(text.charAt(0)) || Character.getType(text.charAt(0)) == Character.OTHER_SYMBOL) {
                letters += counts[i];
                expected += isUsual ? counts[i] : 0;
            }
        }
        return letters == 0 ? 0 : (double) expected / letters;
    }
}
