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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script at the root of the sources, in a copy whose Maven is a fake that hands out the product already built. */
class SourceLauncherTest {

    private static final String FAKE = """
            #!/bin/bash
            if [[ $1 == --version ]]; then echo 'Apache Maven VERSION (fake)'; exit 0; fi
            echo "$*" >>'ROOT/calls'
            if [[ $* == *:unpack* ]]; then
                mkdir -p 'HOME/.m2/sales-consultant/apache-maven-3.9.11/bin'
                sed 's/Maven [0-9.]* /Maven 3.9.11 /' "$0" >'HOME/.m2/sales-consultant/apache-maven-3.9.11/bin/mvn'
                exit 0
            fi
            [[ -e 'ROOT/slow' ]] && { touch 'ROOT/started'; sleep 300; }
            [[ -e 'ROOT/broken' ]] && { echo '[ERROR] it does not compile'; exit 1; }
            mkdir -p 'ROOT/releng/org.salesconsultant.product/target/products/org.salesconsultant.workbench.product/linux/gtk/x86_64'
            cp -R 'PRODUCT/plugins' 'PRODUCT/configuration' \
                'ROOT/releng/org.salesconsultant.product/target/products/org.salesconsultant.workbench.product/linux/gtk/x86_64'
            """;

    @TempDir
    Path folder;

    private Path root;

    private Path source;

    @BeforeEach
    void copyTheLauncher() throws Exception {
        root = Files.createDirectory(folder.resolve("源 code"));
        Files.copy(Built.root().resolve("sales-consultant"), root.resolve("sales-consultant"));
        Path build = Path.of("releng/launcher/build.sh");
        Files.createDirectories(root.resolve(build).getParent());
        Files.copy(Built.root().resolve(build), root.resolve(build));
        Built.copy(Built.root().resolve("releng/launcher/jvm"), root.resolve("releng/launcher/jvm"));
        source = Files.createDirectories(root.resolve("bundles/one/src")).resolve("One.java");
        Files.writeString(source, "class One {}");
        maven("3.9.11");
    }

    @Test
    void buildsOnceAndNotAgainWhileTheSourcesStayAsTheyAre() throws Exception {
        assertEquals(0, launcher().run("--help").code());
        Outcome second = launcher().run("--help");
        assertEquals(0, second.code());
        assertEquals("", second.err());
        assertEquals(1, calls().size());
        assertTrue(calls().getFirst().contains("package -pl releng/org.salesconsultant.product -am"), calls().getFirst());
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        launcher().run("--help");
        Files.writeString(source, "class One { int two; }");
        launcher().run("--help");
        assertEquals(2, calls().size());
    }

    @Test
    void twoLaunchesAtOnceBuildOnce() throws Exception {
        Launch.Running first = launcher().start("--help");
        Launch.Running second = launcher().start("--help");
        assertEquals(0, first.end().code());
        assertEquals(0, second.end().code());
        assertEquals(1, calls().size());
    }

    @Test
    void aFailedBuildNamesItsLogAndIsTriedAgain() throws Exception {
        Path broken = Files.createFile(root.resolve("broken"));
        Outcome failed = launcher().run("--help");
        assertEquals(3, failed.code());
        assertTrue(failed.err().contains("it does not compile"), failed.err());
        assertTrue(failed.err().contains("target/build.log"), failed.err());
        Files.delete(broken);
        assertEquals(0, launcher().run("--help").code());
    }

    @Test
    void anInterruptedBuildEndsWith130() throws Exception {
        Files.createFile(root.resolve("slow"));
        Launch.Running build = launcher().inAGroup().start("--help");
        build.await(root.resolve("started"));
        build.interrupt();
        assertEquals(130, build.end().code());
    }

    @Test
    void anOldMavenOnlyFetchesTheRightOne() throws Exception {
        maven("3.8.7");
        assertEquals(0, launcher().run("--help").code());
        assertEquals(2, calls().size());
        assertTrue(calls().getFirst().contains("org.apache.maven:apache-maven:3.9.11:zip:bin"), calls().getFirst());
        assertTrue(Files.isExecutable(folder.resolve("home/.m2/sales-consultant/apache-maven-3.9.11/bin/mvn")));
    }

    private Launch launcher() {
        return new Launch(root.resolve("sales-consultant"), folder.resolve("cache")).in(folder)
                .with("PATH", folder.resolve("bin") + ":" + System.getenv("PATH")).with("HOME", folder.resolve("home").toString())
                .with("M2_HOME", "").with("MAVEN_HOME", "").with("JAVA_HOME", System.getProperty("java.home"));
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(root.resolve("calls"));
    }

    private void maven(String version) throws IOException {
        Path fake = Files.createDirectories(folder.resolve("bin")).resolve("mvn");
        Files.writeString(fake, FAKE.replace("VERSION", version).replace("ROOT", root.toString())
                .replace("HOME", folder.resolve("home").toString()).replace("PRODUCT", Built.product().toString()));
        Files.setPosixFilePermissions(fake, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
