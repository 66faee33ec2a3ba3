/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;

/** The fragments with Chinese texts of the platform speak of texts that the platform in the product has. */
class PlatformTextsTest {

    private static final String CHINESE = "_zh_CN.properties";

    private static final String PREFIX = "org.salesconsultant.nl.";

    private static List<Path> fragments() throws IOException {
        try (Stream<Path> folders = Files.list(Built.root().resolve("releng"))) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith(PREFIX)).sorted().toList();
        }
    }

    private static String host(Path fragment) throws IOException {
        return Files.readAllLines(fragment.resolve("META-INF/MANIFEST.MF")).stream().filter(line -> line.startsWith("Fragment-Host: "))
                .findFirst().orElseThrow().substring("Fragment-Host: ".length());
    }

    private static Path plugin(String name) throws IOException {
        try (Stream<Path> plugins = Files.list(Built.product().resolve("plugins"))) {
            return plugins.filter(file -> file.getFileName().toString().matches(Pattern.quote(name) + "_\\d.*\\.jar")).findFirst()
                    .orElseThrow(() -> new AssertionError("the product has no " + name));
        }
    }

    @Test
    void everyFragmentIsInTheProductAndNotInTheFeatureForHosts() throws IOException {
        String feature = Files.readString(Built.root().resolve("features/org.salesconsultant.feature/feature.xml"));
        assertTrue(fragments().size() > 5);
        for (Path fragment : fragments()) {
            plugin(fragment.getFileName().toString());
            assertTrue(!feature.contains(fragment.getFileName().toString()), fragment::toString);
        }
    }

    @Test
    void everyTextIsOneOfThePlatformAndFillsTheSamePlaceholders() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path fragment : fragments()) {
            try (JarFile host = new JarFile(plugin(host(fragment)).toFile()); Stream<Path> files = Files.walk(fragment)) {
                for (Path file : files.filter(each -> each.toString().endsWith(CHINESE) && !each.toString().contains("/target/")).toList()) {
                    String name = fragment.relativize(file).toString().replace(CHINESE, ".properties");
                    Properties english = texts(new InputStreamReader(host.getInputStream(new ZipEntry(name)), StandardCharsets.ISO_8859_1));
                    texts(Files.newBufferedReader(file)).forEach((key, text) -> {
                        if (!english.containsKey(key) || !placeholders(text).equals(placeholders(english.get(key)))) {
                            wrong.add(name + " " + key);
                        }
                    });
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static Properties texts(Reader file) throws IOException {
        Properties texts = new Properties();
        try (file) {
            texts.load(file);
        }
        return texts;
    }

    private static Set<String> placeholders(Object text) {
        return Pattern.compile("\\{\\d").matcher((String) text).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
