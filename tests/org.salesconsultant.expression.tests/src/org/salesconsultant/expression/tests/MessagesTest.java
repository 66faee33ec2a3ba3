/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salesconsultant.expression.Expression;

/** Every text is there in both languages, with the same placeholders. */
class MessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/plugin", "/org/salesconsultant/expression/messages",
        "/org/salesconsultant/expression/internal/fault/messages"})
    void are_there_in_both_languages(String name) throws IOException {
        TreeMap<String, String> english = read(name + ".properties");
        TreeMap<String, String> chinese = read(name + "_zh_CN.properties");
        assertFalse(english.isEmpty());
        assertEquals(english.keySet(), chinese.keySet());
        english.forEach((key, text) -> assertEquals(placeholders(text), placeholders(chinese.get(key)), key));
    }

    private static long placeholders(String text) {
        return IntStream.range(0, 4).filter(i -> text.contains("{" + i + "}")).mapToLong(i -> 1L << i).sum();
    }

    private static TreeMap<String, String> read(String name) throws IOException {
        URL url = Expression.class.getResource(name);
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        TreeMap<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
