/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** Every text exists in English and simplified Chinese, with the same placeholders. */
class MessagesTest {

    private static final String CHINESE = "_zh_CN.properties";

    @Test
    void everyTextExistsInBothLanguages() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path english : englishFiles()) {
            Path chinese = english.resolveSibling(english.getFileName().toString().replace(".properties", CHINESE));
            if (!Files.exists(chinese)) {
                wrong.add("no Chinese beside " + SourceTree.ROOT.relativize(english));
                continue;
            }
            Set<String> difference = new TreeSet<>(keys(english));
            keys(chinese).forEach(key -> {
                if (!difference.remove(key)) {
                    difference.add(key);
                }
            });
            if (!difference.isEmpty()) {
                wrong.add(SourceTree.ROOT.relativize(chinese) + ": " + difference);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void translationsFillTheSamePlaceholders() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path english : englishFiles()) {
            Properties translated = load(english.resolveSibling(english.getFileName().toString().replace(".properties", CHINESE)));
            load(english).forEach((key, text) -> {
                if (!placeholders((String) text).equals(placeholders(translated.getProperty((String) key, "")))) {
                    wrong.add(SourceTree.ROOT.relativize(english) + ": " + key);
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void extensionsNameOnlyTextsThatExist() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path bundle : SourceTree.bundles()) {
            Path plugin = bundle.resolve("plugin.xml");
            Set<String> keys = keys(bundle.resolve("plugin.properties"));
            Set<String> used = new TreeSet<>(List.of("Bundle-Name", "Bundle-Vendor"));
            if (Files.exists(plugin)) {
                java.util.regex.Matcher matcher = java.util.regex.Pattern.compile("[\">]%([\\w.\\-]+)").matcher(Files.readString(plugin));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
            used.stream().filter(key -> !keys.contains(key)).forEach(key -> wrong.add(bundle.getFileName() + " misses " + key));
            keys.stream().filter(key -> !used.contains(key)).forEach(key -> wrong.add(bundle.getFileName() + " has unused " + key));
        }
        assertEquals(List.of(), wrong);
    }

    private static List<Path> englishFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path bundle : SourceTree.bundles()) {
            for (String name : List.of("messages.properties", "plugin.properties")) {
                files.addAll(SourceTree.files(bundle, "/" + name));
            }
        }
        files.removeIf(file -> file.toString().contains("/bin/"));
        return files;
    }

    private static Set<String> keys(Path file) throws IOException {
        return new TreeSet<>(load(file).stringPropertyNames());
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties;
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        java.util.regex.Matcher matcher = java.util.regex.Pattern.compile("\\{\\d").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
