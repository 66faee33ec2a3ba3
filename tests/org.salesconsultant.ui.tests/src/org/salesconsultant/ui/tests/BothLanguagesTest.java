/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;

class BothLanguagesTest {

    /** Names that are the same in both languages. */
    private static final List<String> SAME = List.of("Sales-Consultant", "ROC AUC", "PR AUC", "A");

    @ParameterizedTest
    @ValueSource(strings = { "org.salesconsultant.ui", "org.salesconsultant.crm.ui", "org.salesconsultant.analysis.ui",
            "org.salesconsultant.workbench" })
    void everyTextOfTheInterfaceIsChineseInChinese(String name) throws IOException {
        List<String> english = new ArrayList<>();
        for (URL file : texts(Platform.getBundle(name))) {
            Properties texts = new Properties();
            try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
            texts.forEach((key, text) -> {
                if (!chinese((String) text) && !SAME.contains(text) && wordIn((String) text)) {
                    english.add(key + "=" + text);
                }
            });
        }
        assertEquals(List.of(), english);
    }

    @ParameterizedTest
    @ValueSource(strings = { "org.salesconsultant.ui", "org.salesconsultant.crm.ui", "org.salesconsultant.analysis.ui",
            "org.salesconsultant.workbench" })
    void theFrameworkReadsChineseCharactersFromTheBundle(String name) {
        assertTrue(chinese(Platform.getBundle(name).getHeaders(Locale.SIMPLIFIED_CHINESE.toString()).get("Bundle-Name")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "cheatsheets/from-orders-to-actions.xml", "cheatsheets/from-orders-to-actions_zh_CN.xml" })
    void theCheatSheetExistsInBothLanguages(String file) {
        assertNotNull(Platform.getBundle("org.salesconsultant.analysis.ui").getEntry(file));
    }

    private static List<URL> texts(Bundle bundle) {
        List<URL> files = Stream.of("messages_zh_CN.properties", "plugin_zh_CN.properties")
                .flatMap(name -> Collections.list(bundle.findEntries("/", name, true) == null ? Collections.emptyEnumeration()
                        : bundle.findEntries("/", name, true)).stream())
                .toList();
        assertTrue(files.size() > 1, () -> bundle.getSymbolicName() + " has texts");
        return files;
    }

    /** Whether there is a word apart from placeholders and the sign of the standard deviation. */
    private static boolean wordIn(String text) {
        return text.replaceAll("\\{\\d}|σ", "").codePoints().anyMatch(Character::isLetter);
    }

    private static boolean chinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                || text.endsWith(".xml");
    }
}
