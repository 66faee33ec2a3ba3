/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.install.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The feature in somebody else's Eclipse: it comes from the zipped repository alone, works there, and goes without a trace. */
class InstallTest {

    private static final String OURS = "org.salesconsultant.";

    private static final String PERSPECTIVE = "org.salesconsultant.analysis.ui.perspective";

    private static final String WIZARD = "org.salesconsultant.analysis.ui.newProject";

    @TempDir
    static Path folder;

    private static List<String> before;

    private static Host host;

    @BeforeAll
    static void installIntoAPlainHost() throws Exception {
        assertNotNull(System.getenv("DISPLAY"), "no display; run ./sales-consultant test");
        host = Host.plain(folder.resolve("host"));
        before = host.bundles();
        assertTrue(before.stream().noneMatch(line -> line.startsWith(OURS)), "the host is not plain");
        host.install();
    }

    @Test
    void nothingOfTheHostChangesAndEveryBundleOfOursIsThere() throws Exception {
        List<String> after = host.bundles();
        assertTrue(after.containsAll(before), "the host lost a bundle");
        for (String bundle : ourBundles()) {
            assertTrue(after.stream().anyMatch(line -> line.startsWith(bundle + ",")), bundle + " is not installed");
        }
    }

    @Test
    void theHostStartsWithOurBundlesAndOpensOurPerspective() throws Exception {
        List<String> seen = host.workbench(PERSPECTIVE, "");
        assertTrue(seen.contains("perspective " + PERSPECTIVE), seen::toString);
        assertTrue(seen.contains("opened " + PERSPECTIVE), seen::toString);
        assertEquals(List.of(), seen.stream().filter(line -> line.endsWith(" broken")).toList());
        for (String bundle : ourBundles()) {
            assertTrue(seen.stream().anyMatch(line -> line.matches("bundle " + bundle + " (active|lazy|resolved)")), () -> bundle + ": " + seen);
        }
        assertEquals(List.of(), seen.stream().filter(line -> line.endsWith(" unresolved")).toList());
    }

    @Test
    void theCommandLineRunsInTheHostWithoutOurJvmArguments() throws Exception {
        Host.Outcome outcome = host.application("org.salesconsultant.cli.application", "extensions");
        assertEquals(0, outcome.code(), outcome.output());
    }

    @Test
    void theSampleThatTheWizardMakesRunsInTheHostWithoutOurJvmArguments() throws Exception {
        List<String> seen = host.workbench(PERSPECTIVE, WIZARD);
        assertTrue(seen.contains("wizard finished"), seen::toString);
        assertTrue(seen.contains("project retail open"), seen::toString);
        Path project = seen.stream().filter(line -> line.startsWith("folder ")).map(line -> Path.of(line.substring(7))).findFirst().orElseThrow();
        assertFalse(project.startsWith(host.place()), "the sample is not the user's own");
        Path out = folder.resolve("out");
        Host.Outcome outcome = host.application("org.salesconsultant.cli.application", "run", project.toString(), "--out", out.toString());
        assertEquals(0, outcome.code(), outcome.output());
        assertTrue(Files.exists(out.resolve("run.json")));
    }

    @Test
    void uninstallingLeavesTheHostAsItWas() throws Exception {
        Host second = host.copy(folder.resolve("second"));
        second.uninstall();
        assertEquals(before, second.bundles());
        List<String> seen = second.workbench("", "");
        assertFalse(seen.stream().anyMatch(line -> line.contains(OURS)), seen::toString);
    }

    private static List<String> ourBundles() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty("project.root"), "bundles"))) {
            return folders.filter(each -> Files.exists(each.resolve("META-INF/MANIFEST.MF"))).map(each -> each.getFileName().toString()).toList();
        }
    }
}
