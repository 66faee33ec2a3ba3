/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.query;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.exchange.reject.ImportFolder;
import org.salesconsultant.exchange.source.SourceFile;
import org.salesconsultant.exchange.source.SourceFiles;
import org.salesconsultant.model.analysis.Import;

/** The files of an import, whether they are its own or hold the rows of its query. */
public final class QuerySource {

    private static final String FILE = "query.csv";

    private QuerySource() {
    }

    /** {@return the file with the rows that the query of an import gave when it was loaded last} */
    public static SourceFile file(Path project, String source) {
        Path root = project.toAbsolutePath().normalize();
        Path file = ImportFolder.of(root, source).path().resolve(FILE);
        return new SourceFile(file, root.relativize(file).toString().replace('\\', '/'));
    }

    /**
     * {@return the files that were imported last, or will be: those of a source, or that of a query, if it has been asked}
     *
     * @param place the import, for messages
     * @param source the name its rows go by
     * @throws CoreException with a problem if a file is missing
     */
    public static List<SourceFile> files(String place, Path project, Import definition, String source, Map<String, String> variables)
            throws CoreException {
        if (definition.getQuery() == null) {
            return SourceFiles.find(place, project, definition.getSource(), variables);
        }
        SourceFile file = file(project, source);
        return Files.exists(file.path()) ? List.of(file) : List.of();
    }
}
