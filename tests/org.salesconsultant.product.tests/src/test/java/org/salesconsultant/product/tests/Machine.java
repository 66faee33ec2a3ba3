/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.product.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * A machine that has only what a test puts on it: the PATH is one folder, in which are the everyday tools, and programs whose answers
 * the test states. JDKs are found in a folder of its own instead of /usr/lib/jvm.
 *
 * @param folder where it lies
 */
record Machine(Path folder) {

    private static final List<String> TOOLS = List.of("bash", "env", "uname", "dirname", "readlink", "cat", "cp", "mv", "rm", "rmdir", "mkdir", "ls",
            "sed", "head", "tail", "sort", "grep", "cksum", "date", "mktemp", "tee", "tr", "touch", "chmod", "locale", "basename", "true");

    private static final String SOURCE = "bundles/one/One.java";

    /** {@return a machine with the everyday tools, find, awk and flock; a user who is not root; no sudo, apt-get, Java or Maven} */
    static Machine bare(Path folder) throws IOException {
        Machine machine = new Machine(folder);
        Files.createDirectories(machine.bin());
        for (String tool : TOOLS) {
            machine.link(tool);
        }
        machine.link("find").link("awk").link("flock");
        machine.says("id", "echo 1000").says("ldconfig", "").says("fc-list", "");
        Path sources = Files.createDirectory(machine.root());
        String script = Files.readString(Built.root().resolve("sales-consultant"));
        assertTrue(script.contains("/usr/lib/jvm/*"), "the start script looks for JDKs elsewhere");
        Files.writeString(sources.resolve("sales-consultant"), script.replace("/usr/lib/jvm/*", "'" + folder.resolve("jvm") + "'/*"));
        executable(sources.resolve("sales-consultant"));
        Path build = Path.of("releng/launcher/build.sh");
        Files.createDirectories(sources.resolve(build).getParent());
        Files.copy(Built.root().resolve(build), sources.resolve(build));
        Files.createDirectories(sources.resolve(SOURCE).getParent());
        Files.writeString(sources.resolve(SOURCE), "class One {}");
        return machine;
    }

    /** {@return the sources' root on it} */
    Path root() {
        return folder.resolve("源 code");
    }

    /** Puts one of this machine's own programs on it. */
    Machine link(String tool) throws IOException {
        return says(tool, "exec " + own(tool) + " \"$@\"");
    }

    /** Takes a program off it. */
    Machine without(String tool) throws IOException {
        Files.delete(bin().resolve(tool));
        return this;
    }

    /** Puts a program on it that is these lines of shell. */
    Machine says(String program, String shell) throws IOException {
        Files.deleteIfExists(bin().resolve(program));
        Files.writeString(bin().resolve(program), "#!" + own("bash") + "\n" + shell + "\n");
        executable(bin().resolve(program));
        return this;
    }

    /** Puts a JDK of this version on it, where JDKs are looked for; its java and javac do nothing. */
    Machine jdk(int version) throws IOException {
        Path home = folder.resolve("jvm/jdk-" + version);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
        for (String program : List.of("java", "javac")) {
            Files.writeString(home.resolve("bin").resolve(program), "#!" + own("bash") + "\nexit 0\n");
            executable(home.resolve("bin").resolve(program));
        }
        return this;
    }

    /** {@return the start script on it, not yet started} */
    Launch launcher() {
        return new Launch(root().resolve("sales-consultant"), folder.resolve("cache")).in(folder).with("PATH", bin().toString())
                .with("HOME", folder.resolve("home").toString()).with("M2_HOME", "").with("MAVEN_HOME", "").with("JAVA_HOME", "")
                .with("TMPDIR", folder.toString());
    }

    private static Path own(String tool) {
        return Stream.of(System.getenv("PATH").split(":")).map(place -> Path.of(place, tool)).filter(Files::isExecutable).findFirst().orElseThrow();
    }

    private Path bin() {
        return folder.resolve("bin");
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
