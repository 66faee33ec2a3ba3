/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.cleaning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that take their names together when all are complete; until then those of the same name stay as they were. */
final class ReplacedFiles implements AutoCloseable {

    private final Map<Path, Path> parts = new LinkedHashMap<>();

    /** {@return where to write a file until it is complete: a hidden file beside it} */
    Path part(Path file) throws IOException {
        Path target = file.toAbsolutePath().normalize();
        Files.createDirectories(target.getParent());
        Path part = Files.createTempFile(target.getParent(), "." + target.getFileName() + ".", ".part");
        parts.put(target, part);
        return part;
    }

    /** Gives all files their names. */
    void complete() throws IOException {
        for (Map.Entry<Path, Path> each : parts.entrySet()) {
            Files.move(each.getValue(), each.getKey(), StandardCopyOption.REPLACE_EXISTING);
        }
        parts.clear();
    }

    /** What was not completed goes. */
    @Override
    public void close() throws IOException {
        for (Path part : parts.values()) {
            Files.deleteIfExists(part);
        }
    }
}
