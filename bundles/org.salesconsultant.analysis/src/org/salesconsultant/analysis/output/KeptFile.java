/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.salesconsultant.core.format.CsvOutput;
import org.salesconsultant.store.Undone;

/** The objects that undoing an import found edited since, or needed by others. */
public final class KeptFile {

    private static final List<String> HEADER = List.of("class", "key", "why", "kept");

    private KeptFile() {
    }

    /**
     * Writes the file, or removes the one there is when there is no such object.
     *
     * @param alsoEdited whether edited objects were taken back too
     */
    public static void write(Undone undone, boolean alsoEdited, Path file) throws IOException {
        if (undone.edited().isEmpty() && undone.needed().isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Files.createDirectories(file.getParent());
        try (CsvOutput csv = new CsvOutput(file, HEADER)) {
            for (Undone.Edited each : undone.edited()) {
                csv.row(each.type(), each.key(), "edited", String.valueOf(!alsoEdited));
            }
            for (Undone.Edited each : undone.needed()) {
                csv.row(each.type(), each.key(), "needed", "true");
            }
        }
    }
}
