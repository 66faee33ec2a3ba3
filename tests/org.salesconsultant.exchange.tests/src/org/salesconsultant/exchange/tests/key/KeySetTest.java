/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.salesconsultant.exchange.internal.key.KeySet;

class KeySetTest {

    @Test
    void numbersTextsInTheOrderTheyComeAsAMapOfTheJavaLibraryWould() {
        KeySet keys = new KeySet();
        Map<String, Integer> expected = new HashMap<>();
        Random random = new Random(7);
        for (int i = 0; i < 300_000; i++) {
            String text = text(random);
            assertEquals(expected.containsKey(text), keys.contains(text));
            assertEquals(expected.computeIfAbsent(text, each -> expected.size()), keys.number(text));
        }
        assertEquals(expected.size(), keys.size());
        expected.forEach((text, number) -> assertEquals(number, keys.number(text)));
        assertFalse(keys.contains("x".repeat(50)));
    }

    private static String text(Random random) {
        String digits = Integer.toString(random.nextInt(100_000));
        return switch (random.nextInt(4)) {
            case 0 -> "客户" + digits;
            case 1 -> digits + "\u00e9";
            case 2 -> digits.substring(1);
            default -> digits;
        };
    }

    @Test
    void tellsTextsApartThatDifferInOneHalfOfACharacterOnly() {
        KeySet keys = new KeySet();
        assertTrue(keys.add("\u4e01"));
        assertTrue(keys.add("\u4e02"));
        assertTrue(keys.add("\u5201"));
        assertTrue(keys.add("N\u0001"));
        assertTrue(keys.add("\ud83d"));
        assertTrue(keys.add(""));
        assertFalse(keys.add("\u4e01"));
        assertFalse(keys.add(""));
        assertEquals(6, keys.size());
    }

    @Test
    void takesTextsThatAreLongerThanABlock() {
        KeySet keys = new KeySet();
        String wide = "中".repeat(1_000_000);
        assertTrue(keys.add("a"));
        assertTrue(keys.add(wide));
        assertTrue(keys.add("b"));
        assertFalse(keys.add(wide));
        assertTrue(keys.contains("a"));
        assertTrue(keys.contains("b"));
        assertFalse(keys.contains(wide + "中"));
    }
}
