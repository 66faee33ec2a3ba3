/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The JVM's settings are stated once, in releng/launcher/jvm, whatever starts it. */
class StartSettingsTest {

    private static final Path SETTINGS = Built.root().resolve("releng/launcher/jvm");

    @Test
    void theBundlesAreTestedWithTheSettingsOfEveryStart() throws IOException {
        String pom = Files.readString(Built.root().resolve("pom.xml"));
        List<String> tested = List.of(pom.replaceAll("(?s).*<runtime.jvm.args>(.*)</runtime.jvm.args>.*", "$1").split(" "));
        for (String setting : Files.readAllLines(SETTINGS.resolve("every-start.args"))) {
            assertTrue(setting.startsWith("#") || tested.contains(setting), setting);
        }
    }

    @Test
    void bothScriptsUseEveryFileButThatOfTheOtherSystem() throws IOException {
        Set<String> there;
        try (Stream<Path> files = Files.list(SETTINGS)) {
            there = files.map(file -> file.getFileName().toString()).filter(name -> !name.matches(".._..\\.args"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertEquals(there, named("sales-consultant"));
        there.remove("workbench-macos.args");
        assertEquals(there, named("sales-consultant.cmd"));
    }

    @Test
    void noScriptStatesASettingOfTheJvmThatAFileCouldState() throws IOException {
        Pattern option = Pattern.compile("--enable-|--add-|-Xm|-XX:|-Dfile|-Duser|-Djava\\.awt");
        for (String script : List.of("sales-consultant", "sales-consultant.cmd")) {
            assertFalse(option.matcher(Files.readString(Built.root().resolve(script))).find(), script);
        }
    }

    @Test
    void theScriptForWindowsIsAsciiAndEndsItsLinesAsWindowsDoes() throws IOException {
        String script = Files.readString(Built.product().resolve("sales-consultant.cmd"), StandardCharsets.US_ASCII);
        assertEquals(script.lines().count(), Pattern.compile("\r\n").matcher(script).results().count());
        assertTrue(script.chars().allMatch(each -> each < 128));
    }

    private static Set<String> named(String script) throws IOException {
        return Pattern.compile("[/\\\\]([a-z0-9-]+\\.args)").matcher(Files.readString(Built.root().resolve(script))).results()
                .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
