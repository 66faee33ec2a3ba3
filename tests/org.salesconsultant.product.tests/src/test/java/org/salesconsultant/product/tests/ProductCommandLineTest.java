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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script inside the built product. */
class ProductCommandLineTest {

    @TempDir
    static Path cache;

    @TempDir
    Path folder;

    @Test
    void helpNamesTheCommandsAndEndsWithZero() throws Exception {
        Outcome outcome = product().run("--help");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("extensions"), outcome.out());
        assertEquals("", outcome.err());
    }

    @Test
    void anUnknownCommandIsOneLineWithoutAStackTrace() throws Exception {
        Outcome outcome = product().run("fly");
        assertEquals(2, outcome.code());
        assertEquals(1, outcome.errorLines().size(), outcome.err());
        assertTrue(outcome.err().startsWith("fly: "), outcome.err());
    }

    @Test
    void argumentsWithSpacesAndChineseCharactersArriveAsTheyAreWhateverTheLocale() throws Exception {
        for (String locale : new String[] {"C", "POSIX", "zh_CN.UTF-8", "C.UTF-8"}) {
            Outcome outcome = product().with("LANG", locale).run("客户 数据 $HOME *");
            assertTrue(outcome.err().startsWith("客户 数据 $HOME *: "), locale + ": " + outcome.err());
        }
    }

    @Test
    void speaksChineseWhereTheLanguageIsChinese() throws Exception {
        Outcome chinese = product().with("LANG", "zh_CN.UTF-8").run("--help");
        assertTrue(chinese.out().codePoints().anyMatch(Character::isIdeographic), chinese.out());
        Outcome german = product().with("LANG", "de_DE.UTF-8").run("--help");
        assertFalse(german.out().codePoints().anyMatch(Character::isIdeographic), german.out());
    }

    @Test
    void startsFromAnyFolderAndThroughALink() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("别处 folder"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("sc"), Built.product().resolve("sales-consultant"));
        assertEquals(0, new Launch(link, cache).in(elsewhere).run("--help").code());
    }

    @Test
    void startsWhereTheProductLiesInAFolderWithSpacesAndChineseCharacters() throws Exception {
        Path place = Files.createDirectory(folder.resolve("销售 顾问"));
        copyOfTheProduct(place);
        assertEquals(0, new Launch(place.resolve("sales-consultant"), folder.resolve("cache")).run("extensions").code());
    }

    @Test
    void writesNothingIntoItsOwnFolder() throws Exception {
        Map<String, Long> before = contents(Built.product());
        product().run("extensions");
        assertEquals(before, contents(Built.product()));
    }

    @Test
    void manyRunsAtOnceDoNotMeet() throws Exception {
        Launch.Running[] runs = new Launch.Running[3];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = product().start("extensions");
        }
        for (Launch.Running run : runs) {
            Outcome outcome = run.end();
            assertEquals(0, outcome.code(), outcome.err());
        }
    }

    @Test
    void leavesNoMoreThanTheLastRunsAreaBehind() throws Exception {
        for (int i = 0; i < 3; i++) {
            product().with("SALES_CONSULTANT_CACHE", folder.resolve("cache").toString()).run("--help");
        }
        try (Stream<Path> areas = Files.list(folder.resolve("cache/run"))) {
            assertEquals(1, areas.count());
        }
    }

    @Test
    void neverCallsMaven() throws Exception {
        Path called = folder.resolve("called");
        Path fake = Files.createDirectory(folder.resolve("bin")).resolve("mvn");
        Files.writeString(fake, "#!/bin/sh\ntouch '" + called + "'\n");
        Files.setPosixFilePermissions(fake, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertEquals(0, product().with("PATH", fake.getParent() + ":" + System.getenv("PATH")).run("--help").code());
        assertFalse(Files.exists(called));
    }

    @Test
    void passesOverAJavaThatIsTooOld() throws Exception {
        Path old = Files.createDirectories(folder.resolve("jdk-17/bin"));
        Files.writeString(old.resolveSibling("release"), "JAVA_VERSION=\"17.0.9\"\n");
        Files.writeString(old.resolve("java"), "#!/bin/sh\nexit 9\n");
        Files.setPosixFilePermissions(old.resolve("java"), PosixFilePermissions.fromString("rwxr-xr-x"));
        assertEquals(0, product().with("JAVA_HOME", old.getParent().toString()).run("--help").code());
    }

    @Test
    void refusesToTestWhereThereAreNoSources() throws Exception {
        Outcome outcome = product().run("test");
        assertEquals(2, outcome.code());
        assertEquals(1, outcome.errorLines().size(), outcome.err());
    }

    @Test
    void withoutADisplayTheWorkbenchSaysSoInOneLine() throws Exception {
        Outcome outcome = product().run();
        assertEquals(2, outcome.code());
        assertEquals(1, outcome.errorLines().size(), outcome.err());
        assertTrue(outcome.err().contains("DISPLAY"), outcome.err());
    }

    private Launch product() {
        return new Launch(Built.product().resolve("sales-consultant"), cache);
    }

    private static void copyOfTheProduct(Path place) throws IOException, InterruptedException {
        Process copy = new ProcessBuilder("cp", "-RL", Built.product() + "/.", place.toString()).inheritIO().start();
        assertEquals(0, copy.waitFor());
    }

    private static Map<String, Long> contents(Path place) throws IOException {
        Map<String, Long> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                times.put(file.toString(), Files.getLastModifiedTime(file).toMillis());
            }
        }
        return times;
    }
}
