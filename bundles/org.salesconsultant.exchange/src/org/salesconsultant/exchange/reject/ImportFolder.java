/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.reject;

import java.nio.file.Path;

/**
 * Where an import tells of itself, in files for people: {@code imports/<source>} in the project.
 *
 * @param path the folder
 */
public record ImportFolder(Path path) {

    /** {@return the folder of an import} */
    public static ImportFolder of(Path project, String source) {
        String name = source.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_");
        return new ImportFolder(project.resolve("imports").resolve(name.matches("\\.*") ? "_" + name : name));
    }

    /** {@return where a dry run of the import tells of itself} */
    public ImportFolder dryRun() {
        return new ImportFolder(path.resolve("dry-run"));
    }

    /** {@return the rows that were refused, each with its reason and its original fields} */
    public Path rejects() {
        return path.resolve("rejects.csv");
    }

    /** {@return the values of the source that did not replace what a person wrote} */
    public Path conflicts() {
        return path.resolve("conflicts.csv");
    }

    /** {@return the objects an undo left as they were} */
    public Path kept() {
        return path.resolve("kept.csv");
    }

    /** {@return the corrected rows, which take the place of those of the same file and number} */
    public Path corrections() {
        return path.resolve("corrections.csv");
    }
}
