/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Properties;

/** The word lists of the retail sample. */
final class Words {

    private static final Properties LISTS = load();

    private Words() {
    }

    /** {@return the words of a list, in order} */
    static List<String> list(String key) {
        return List.of(text(key).split(","));
    }

    /** {@return the single text of a key} */
    static String text(String key) {
        String text = LISTS.getProperty(key);
        if (text == null) {
            throw new MissingResourceException("no such word list", Words.class.getName(), key);
        }
        return text;
    }

    private static Properties load() {
        Properties lists = new Properties();
        try (Reader in = new InputStreamReader(Words.class.getResourceAsStream("retail.words"), StandardCharsets.UTF_8)) {
            lists.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
