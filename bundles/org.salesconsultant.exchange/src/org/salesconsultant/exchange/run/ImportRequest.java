/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.run;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;

import org.salesconsultant.exchange.reject.ImportFolder;
import org.salesconsultant.model.analysis.Import;

/**
 * What to import.
 *
 * @param project the folder of the project
 * @param definition the import
 * @param file the file of the import; names it in messages, and in the store where it has no id
 * @param variables the variables of the project, by name
 * @param timeZone the time zone of the project
 * @param currency the currency of the project, an ISO 4217 code
 * @param recipe a text that changes whenever the cleaner does otherwise; empty if there is none
 * @param cleaner cleans rows between staging and mapping; null for none
 */
public record ImportRequest(Path project, Import definition, Path file, Map<String, String> variables, ZoneId timeZone,
        String currency,
        String recipe, RowCleaner cleaner) {

    public ImportRequest {
        Objects.requireNonNull(project);
        Objects.requireNonNull(definition);
        Objects.requireNonNull(file);
        Objects.requireNonNull(timeZone);
        Objects.requireNonNull(currency);
        Objects.requireNonNull(recipe);
        variables = Map.copyOf(variables);
    }

    /** {@return the name its rows go by in the store: the id of the import, or its file name without extension} */
    public String source() {
        String id = definition.getId();
        return id != null && !id.isBlank() ? id.strip() : file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    /** {@return where the import tells of itself, and where its corrections are} */
    public ImportFolder folder() {
        return ImportFolder.of(project, source());
    }

    /** {@return how messages name the import: its file, relative to the project where it lies in it} */
    public String place() {
        Path root = project.toAbsolutePath().normalize();
        Path absolute = root.resolve(file).normalize();
        return absolute.startsWith(root) ? root.relativize(absolute).toString().replace('\\', '/') : file.toString();
    }
}
