/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.project;

import java.nio.file.Path;

import org.salesconsultant.model.analysis.Artefact;

/**
 * An artefact as it was read.
 *
 * @param path its file, relative to the project, with forward slashes
 * @param model what its file says
 * @param enabled whether it runs
 */
public record LoadedArtefact(String path, Artefact model, boolean enabled) {

    /** {@return its id, which is the name of the file without its extension where the file states none} */
    public String id() {
        return model.getId();
    }

    /** {@return the name of a file without its extension} */
    static String name(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot < 0 ? name.length() : dot);
    }
}
