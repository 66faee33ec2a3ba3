/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.preview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.analysis.project.AnalysisProject;
import org.salesconsultant.analysis.project.LoadedArtefact;
import org.salesconsultant.analysis.project.ProjectLoader;
import org.salesconsultant.exchange.source.FileRows;
import org.salesconsultant.exchange.source.SourceFile;
import org.salesconsultant.exchange.source.SourceFiles;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.results.rows.RowStream;

/**
 * Files that a recipe is tried on.
 *
 * @param importId the import that reads them and names the recipe; null where a person has chosen a file
 * @param files at least one
 * @param variables the values of the variables of the project
 */
public record PreviewSource(String importId, List<SourceFile> files, Map<String, String> variables) {

    public PreviewSource {
        files = List.copyOf(files);
        variables = Map.copyOf(variables);
    }

    /**
     * {@return the sources of the imports of a project that name a recipe and read files, in project order}
     *
     * @param recipe the file of the recipe, relative to the project
     * @throws CoreException with a problem if the project or a source is wrong
     */
    public static List<PreviewSource> of(Path folder, String recipe) throws CoreException {
        AnalysisProject project = ProjectLoader.load(folder, Map.of());
        List<PreviewSource> sources = new ArrayList<>();
        for (LoadedArtefact artefact : project.artefacts()) {
            if (artefact.model() instanceof Import use && recipe.equals(use.getRecipe()) && use.getSource() != null) {
                sources.add(new PreviewSource(artefact.id(),
                        SourceFiles.find(artefact.path(), project.folder(), use.getSource(), project.variables()), project.variables()));
            }
        }
        return sources;
    }

    /** {@return a file that a person has chosen} */
    public static PreviewSource of(Path file, Map<String, String> variables) {
        return new PreviewSource(null, List.of(new SourceFile(file, file.getFileName().toString())), variables);
    }

    /** {@return its rows; what cannot be taken for a row is told at each reading} */
    RowStream rows(FileRows.RefusedRecords refused, IProgressMonitor monitor) throws CoreException {
        return FileRows.open(files, Set.of(), refused, monitor);
    }
}
