/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The workbench of the product, which opens the sample project of a copy of the product and is looked at by the probe of the install
 * test.
 *
 * @param folder what it makes lies in here, the copy of the product too
 */
record Workbench(Path folder) {

    /** {@return a product whose samples are its own, and the rest of it the built product's} */
    static Workbench in(Path folder) throws IOException, InterruptedException {
        assertNotNull(System.getenv("DISPLAY"), "no display; run ./sales-consultant test");
        Path product = Files.createDirectory(folder.resolve("product"));
        try (Stream<Path> parts = Files.list(Built.product())) {
            for (Path part : parts.toList()) {
                Path copy = product.resolve(part.getFileName());
                switch (copy.getFileName().toString()) {
                    case "samples" -> Built.copy(part, copy);
                    case "sales-consultant" -> Files.copy(part, copy);
                    default -> Files.createSymbolicLink(copy, part);
                }
            }
        }
        return new Workbench(folder);
    }

    /** {@return the sample project that it opens} */
    Path project() {
        return folder.resolve("product/samples/retail");
    }

    /** {@return what the probe writes once the workbench has come to rest} */
    Path report() {
        return folder.resolve("report.txt");
    }

    /** Starts it. It closes by itself once the probe has looked; with a file, not before that is there. */
    Launch.Running start(Path until) throws IOException {
        Files.deleteIfExists(report());
        Path configurator = only(Built.product().resolve("plugins"), "org.eclipse.equinox.simpleconfigurator_");
        Path probe = only(Built.root().resolve("tests/org.salesconsultant.install.probe/target"), "org.salesconsultant.install.probe-");
        return new Launch(folder.resolve("product/sales-consultant"), folder.resolve("cache"))
                .with("DISPLAY", System.getenv("DISPLAY")).with("XDG_DATA_HOME", folder.resolve("data").toString())
                .with("SALES_CONSULTANT_JAVA_OPTS", String.join(" ",
                        "-Dosgi.bundles=reference:" + configurator.toUri() + "@1:start,reference:" + probe.toUri(),
                        "-Dorg.eclipse.equinox.simpleconfigurator.exclusiveInstallation=false", "-Dinstall.probe.report=" + report(),
                        "-Dinstall.probe.file=monthly.report",
                        until == null ? "" : "-Dinstall.probe.until=" + until))
                .start();
    }

    /** {@return what the probe saw} */
    List<String> seen() throws IOException {
        return Files.readAllLines(report());
    }

    private static Path only(Path place, String part) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            List<Path> found = files.filter(file -> file.getFileName().toString().matches(part + ".*\\.jar")).toList();
            assertEquals(1, found.size(), () -> part + ": " + found);
            return found.getFirst();
        }
    }
}
