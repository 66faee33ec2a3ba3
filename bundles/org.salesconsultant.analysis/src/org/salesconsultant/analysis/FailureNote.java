/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;

/** Remembers why the latest attempt to run a project failed, for whoever looks at it later. */
final class FailureNote {

    private final Path file;

    FailureNote(Path results) {
        file = results.resolve("failure.txt");
    }

    /** Writes the note if it can; the failure itself is what counts. */
    void write(String message) {
        try {
            if (Files.isDirectory(file.getParent())) {
                Files.writeString(file, message, StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            ILog.of(FailureNote.class).warn(file.toString(), e);
        }
    }

    void clear() throws IOException {
        Files.deleteIfExists(file);
    }

    Optional<String> read() throws IOException {
        return Files.exists(file) ? Optional.of(Files.readString(file, StandardCharsets.UTF_8)) : Optional.empty();
    }
}
