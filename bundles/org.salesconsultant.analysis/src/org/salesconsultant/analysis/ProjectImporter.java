/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.analysis.project.AnalysisProject;
import org.salesconsultant.analysis.project.ProjectLoader;
import org.salesconsultant.analysis.stage.ImportStage;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.run.ImportOutcome;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;

/** Loads the sources of a project into its store, without running the rest of it. */
public final class ProjectImporter {

    private static final Messages MESSAGES = Messages.of(ProjectImporter.class);

    private ProjectImporter() {
    }

    /**
     * {@return what each import did}
     *
     * @param only the id or file of the one import to run; null for all
     * @param variables values of the project's variables
     * @throws CoreException with a problem if the project, an import or a source is wrong
     */
    public static List<ImportOutcome> run(Path folder, String only, Map<String, String> variables, IProgressMonitor monitor)
            throws CoreException, IOException {
        AnalysisProject project = ProjectLoader.load(folder, variables);
        Store store = Store.at(project.storeFile(), project.types(), StoreOptions.defaults());
        ImportStage stage = new ImportStage(project, store, Actor.user());
        List<ImportOutcome> outcomes = new ArrayList<>();
        List<AnalysisProject.Use<Import>> uses = project.enabled(Import.class);
        for (AnalysisProject.Use<Import> use : uses) {
            if (only == null || only.equals(use.id()) || only.equals(use.path())) {
                outcomes.add(stage.run(use, monitor));
            }
        }
        if (outcomes.isEmpty()) {
            throw new Problem(only == null ? project.id() : only, MESSAGES.text("import.none"), MESSAGES.text("import.none.remedy",
                    String.join(", ", uses.stream().map(AnalysisProject.Use::path).toList()))).exception();
        }
        return outcomes;
    }
}
