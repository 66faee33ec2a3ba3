/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder for what the engine writes while it runs; nothing of it stays. */
final class EngineFolder {

    private static final String PREFIX = "sales-consultant-reports-";

    private final Path root;

    private EngineFolder(Path root) {
        this.root = root;
    }

    static EngineFolder make() throws IOException {
        Path root = Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
        Files.createDirectory(root.resolve("work"));
        return new EngineFolder(root);
    }

    /** {@return the folder for a report's own temporary files} */
    Path work() {
        return root.resolve("work");
    }

    /** {@return a file that lasts as long as the engine} */
    Path lasting(String name) {
        return root.resolve(name);
    }

    /** {@return a file to render into} */
    Path file(String extension) {
        return work().resolve("report." + extension);
    }

    /** Removes what a report left. */
    void clear() {
        remove(work(), false);
    }

    /** Removes all. */
    void delete() {
        remove(root, true);
    }

    private static void remove(Path folder, boolean itself) {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> paths = found.sorted(Comparator.reverseOrder()).filter(path -> itself || !path.equals(folder)).toList();
            for (Path path : paths) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
