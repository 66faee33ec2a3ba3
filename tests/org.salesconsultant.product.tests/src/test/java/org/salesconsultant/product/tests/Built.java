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
import java.util.List;
import java.util.stream.Stream;

/** Where things are that the build has made. */
final class Built {

    private Built() {
    }

    /** {@return the root of the sources} */
    static Path root() {
        return Path.of(System.getProperty("project.root"));
    }

    /** {@return the product for Linux} */
    static Path product() {
        Path product = root().resolve("releng/org.salesconsultant.product/target/products/org.salesconsultant.workbench.product/linux/gtk/x86_64");
        assertTrue(Files.isDirectory(product.resolve("plugins")), "The product is not built; run ./sales-consultant test");
        return product;
    }

    /** Copies a folder with all that is in it, to a place where there is none yet. */
    static void copy(Path folder, Path target) throws IOException, InterruptedException {
        assertEquals(0, new ProcessBuilder("cp", "-R", folder.toString(), target.toString()).inheritIO().start().waitFor());
    }

    /** {@return the names of our bundles' folders, in order} */
    static List<String> bundles() throws IOException {
        try (Stream<Path> folders = Files.list(root().resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                    .map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }
}
