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
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the start script does about parts that a machine lacks: it installs them where it may, else prints the line to type. */
class MissingPartsTest {

    /** From the window toolkit to Maven: what the tests need, for those who have nothing yet. */
    private static final String EVERYTHING = "libgtk-3-0 [a-z0-9. -]+ xvfb [a-z0-9. -]+ maven";

    private static final String LINE = "apt-get install -y --no-install-recommends ";

    /** Writes down how it was called; fails to install where a file says so. */
    private static final String APT = """
            echo "$*" >>'FOLDER/apt'
            [[ $* == *install* && -e 'FOLDER/broken' ]] && { echo 'E: Unable to locate package' >&2; exit 100; }
            exit 0""";

    @TempDir
    Path folder;

    private Machine machine;

    @BeforeEach
    void aBareMachine() throws IOException {
        machine = Machine.bare(folder);
    }

    @Test
    void noJdkIsOneLineThatSaysWhatToInstall() throws Exception {
        assertStopped("No JDK 21 or newer found in JAVA_HOME, PATH or /usr/lib/jvm. Install one, e.g. Eclipse Temurin 21, and set JAVA_HOME.",
                machine.launcher().run("run", "samples/retail"));
    }

    @Test
    void aJdkThatIsTooOldIsNone() throws Exception {
        assertStopped("No JDK 21 or newer found", machine.jdk(17).launcher().run("test"));
    }

    @Test
    void whereThePackageSystemHasAJdkItsNameIsInTheLine() throws Exception {
        machine.says("apt-cache", "[[ $2 == openjdk-21-jdk-headless ]] && echo '  Candidate: 21.0.5+11-1'");
        assertStopped("No JDK 21 or newer found. Run: sudo apt-get install -y openjdk-21-jdk-headless", machine.launcher().run("test"));
    }

    @Test
    void whoIsNotRootAndHasNoSudoGetsTheLineForRoot() throws Exception {
        machine.jdk(21).says("apt-get", "exit 9");
        assertStopped("Missing on this system: (" + EVERYTHING + ")\\. As root, run: " + LINE + "\\1", machine.launcher().run("test"));
    }

    @Test
    void whoMayNotUseSudoWithoutAPasswordGetsTheLineToType() throws Exception {
        machine.jdk(21).says("apt-get", "exit 9").says("sudo", "exit 1");
        assertStopped("Missing on this system: (" + EVERYTHING + ")\\. Run: sudo " + LINE + "\\1", machine.launcher().run("test"));
    }

    @Test
    void theLineIsInChineseWhereTheLanguageIs() throws Exception {
        machine.jdk(21).says("apt-get", "exit 9");
        assertStopped("系统缺少：(" + EVERYTHING + ")。请以 root 身份执行：" + LINE + "\\1", machine.launcher().with("LANG", "zh_CN.UTF-8").run("test"));
    }

    @Test
    void aSystemWithoutAptIsToldTheNames() throws Exception {
        assertStopped("Missing on this system: " + EVERYTHING + " \\(Debian's names\\). Install them and start again.",
                machine.jdk(21).launcher().run("test"));
    }

    @Test
    void missingToolsAreNamedToo() throws Exception {
        machine.jdk(21).without("find").without("awk").says("apt-get", "exit 9");
        assertStopped("As root, run: " + LINE + "findutils mawk", machine.launcher().run("--help"));
    }

    @Test
    void rootInstallsWhatIsMissingAndSaysSo() throws Exception {
        Outcome outcome = machine.jdk(21).says("id", "echo 0").says("apt-get", apt()).launcher().run("run", "samples/retail");
        assertEquals("Installing system packages: maven fontconfig fonts-noto-cjk", outcome.errorLines().getFirst());
        assertEquals("-o DPkg::Lock::Timeout=300 install -y --no-install-recommends maven fontconfig fonts-noto-cjk",
                Files.readAllLines(folder.resolve("apt")).getLast());
    }

    @Test
    void sudoWithoutAPasswordInstallsToo() throws Exception {
        machine.jdk(21).says("apt-get", apt()).says("sudo", "[[ $1 == -n ]] && shift && echo \"$1\" >>'" + folder + "/sudo' && exec \"$@\"");
        machine.launcher().run("run", "samples/retail");
        assertTrue(Files.readString(folder.resolve("apt")).contains("install -y --no-install-recommends maven"));
        assertTrue(Files.exists(folder.resolve("sudo")));
    }

    @Test
    void aFailedInstallationShowsWhyAndTheLine() throws Exception {
        Files.createFile(folder.resolve("broken"));
        Outcome outcome = machine.jdk(21).says("id", "echo 0").says("apt-get", apt()).launcher().run("test");
        assertEquals(2, outcome.code(), outcome.err());
        assertTrue(outcome.err().contains("E: Unable to locate package"), outcome.err());
        assertTrue(outcome.errorLines().getLast().matches("That failed\\. Run: " + LINE + EVERYTHING), outcome.err());
    }

    @Test
    void sourcesThatMayNotBeWrittenAreNamed() throws Exception {
        machine.jdk(21);
        Files.createFile(machine.root().resolve("target"));
        assertStopped("Cannot write in " + machine.root().toRealPath(), machine.launcher().run("--help"));
    }

    private String apt() {
        return APT.replace("FOLDER", folder.toString());
    }

    private static void assertStopped(String pattern, Outcome outcome) {
        assertEquals(2, outcome.code(), outcome.err());
        assertEquals(1, outcome.errorLines().size(), outcome.err());
        assertTrue(Pattern.compile(pattern).matcher(outcome.err()).find(), outcome.err());
        assertFalse(outcome.err().contains("command not found"), outcome.err());
    }
}
