/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script without arguments: the workbench of the product, looked at by the probe of the install test. */
class WorkbenchStartTest {

    @TempDir
    Path folder;

    @Test
    void opensThePerspectiveInTheUsersWorkspaceAndNothingOfItInTheProduct() throws Exception {
        assertNotNull(System.getenv("DISPLAY"), "no display; run ./sales-consultant test");
        Path report = folder.resolve("report.txt");
        Path configurator = only(Built.product().resolve("plugins"), "org.eclipse.equinox.simpleconfigurator_");
        Path probe = only(Built.root().resolve("tests/org.salesconsultant.install.probe/target"), "org.salesconsultant.install.probe-");
        Outcome outcome = new Launch(Built.product().resolve("sales-consultant"), folder.resolve("cache"))
                .with("DISPLAY", System.getenv("DISPLAY")).with("XDG_DATA_HOME", folder.resolve("data").toString())
                .with("SALES_CONSULTANT_JAVA_OPTS", String.join(" ",
                        "-Dosgi.bundles=reference:" + configurator.toUri() + "@1:start,reference:" + probe.toUri(),
                        "-Dorg.eclipse.equinox.simpleconfigurator.exclusiveInstallation=false", "-Dinstall.probe.report=" + report))
                .run();
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(Files.readAllLines(report).contains("current org.salesconsultant.analysis.ui.perspective"), () -> read(report));
        assertTrue(Files.isDirectory(folder.resolve("data/sales-consultant/workspace/.metadata")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Path only(Path place, String part) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            List<Path> found = files.filter(file -> file.getFileName().toString().matches(part + ".*\\.jar")).toList();
            assertEquals(1, found.size(), () -> part + ": " + found);
            return found.getFirst();
        }
    }
}
