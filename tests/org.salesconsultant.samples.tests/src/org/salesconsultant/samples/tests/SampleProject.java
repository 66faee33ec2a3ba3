/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.model.analysis.Artefact;
import org.salesconsultant.model.analysis.ArtefactUse;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.model.project.ModelFiles;

/** A sample as it is committed. */
final class SampleProject {

    private final Path folder;

    private final String file;

    SampleProject(String name) {
        folder = Path.of(System.getProperty("project.root"), "samples", name);
        file = name + ".scproject";
    }

    Project project() throws CoreException {
        return ModelFiles.read(folder.resolve(file), Project.class);
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    /** {@return the artefacts of the project by path, recipes of its imports among them} */
    Map<String, Artefact> artefacts() throws CoreException {
        Map<String, Artefact> artefacts = new LinkedHashMap<>();
        for (ArtefactUse use : project().getArtefacts()) {
            Artefact artefact = ModelFiles.read(folder.resolve(use.getPath()), Artefact.class);
            if (artefact instanceof Import source && source.getRecipe() != null) {
                artefacts.put(source.getRecipe(), ModelFiles.read(folder.resolve(source.getRecipe()), Recipe.class));
            }
            artefacts.put(use.getPath(), artefact);
        }
        return artefacts;
    }

    /** {@return the artefacts of a kind} */
    <T extends Artefact> List<T> all(Class<T> type) throws CoreException {
        List<T> found = new ArrayList<>();
        for (Artefact artefact : artefacts().values()) {
            if (type.isInstance(artefact)) {
                found.add(type.cast(artefact));
            }
        }
        return found;
    }

    /** {@return the artefact in a file} */
    <T extends Artefact> T get(String path, Class<T> type) throws CoreException {
        return type.cast(artefacts().get(path));
    }
}
