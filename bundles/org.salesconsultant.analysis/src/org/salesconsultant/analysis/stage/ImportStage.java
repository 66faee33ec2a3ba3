/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.salesconsultant.analysis.cleaning.RecipeFile;
import org.salesconsultant.analysis.project.AnalysisProject;
import org.salesconsultant.cleaning.RecipeRunner;
import org.salesconsultant.core.format.Sha256;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.run.ImportOptions;
import org.salesconsultant.exchange.run.ImportOutcome;
import org.salesconsultant.exchange.run.ImportRequest;
import org.salesconsultant.exchange.run.ImportRunner;
import org.salesconsultant.exchange.run.RowCleaner;
import org.salesconsultant.model.analysis.Connection;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.analysis.Query;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.Store;

/** Imports the sources of a project, each through its cleaning recipe. A source that has not changed is left alone. */
public final class ImportStage {

    private static final Messages MESSAGES = Messages.of(ImportStage.class);

    private final AnalysisProject project;

    private final Store store;

    private final Actor actor;

    /** @param actor who imports */
    public ImportStage(AnalysisProject project, Store store, Actor actor) {
        this.project = project;
        this.store = store;
        this.actor = actor;
    }

    /** {@return what each import of the project did, in project order} */
    public List<ImportOutcome> runAll(IProgressMonitor monitor) throws CoreException, IOException {
        List<ImportOutcome> outcomes = new ArrayList<>();
        List<AnalysisProject.Use<Import>> uses = project.enabled(Import.class);
        SubMonitor progress = SubMonitor.convert(monitor, uses.size());
        for (AnalysisProject.Use<Import> use : uses) {
            outcomes.add(run(use, progress.split(1)));
        }
        return outcomes;
    }

    /** {@return what one import did} */
    public ImportOutcome run(AnalysisProject.Use<Import> use, IProgressMonitor monitor) throws CoreException, IOException {
        return run(use, ImportOptions.NONE, monitor);
    }

    /** {@return what one import did} */
    public ImportOutcome run(AnalysisProject.Use<Import> use, ImportOptions options, IProgressMonitor monitor)
            throws CoreException, IOException {
        monitor.subTask(MESSAGES.text("stage.import", use.path()));
        return ImportRunner.run(request(project, use), options, store, project.types(), actor, monitor);
    }

    /** {@return what an import of a project asks for, its recipe included} */
    public static ImportRequest request(AnalysisProject project, AnalysisProject.Use<Import> use) throws CoreException, IOException {
        String recipe = use.model().getRecipe();
        boolean cleaned = recipe != null && !recipe.isBlank();
        return new ImportRequest(project.folder(), connected(project, use.model()), project.folder().resolve(use.path()),
                project.variables(), project.zone(), project.model().getCurrency(), cleaned ? fingerprint(project, recipe) : "",
                cleaned ? cleaner(project, recipe) : null);
    }

    /** A query that says nothing of where it is asked is asked on the project's server. */
    private static Import connected(AnalysisProject project, Import definition) {
        Query query = definition.getQuery();
        Connection connection = project.model().getConnection();
        if (query == null || connection == null || query.getConnection() != null || query.getFile() != null && !query.getFile().isBlank()) {
            return definition;
        }
        Import connected = EcoreUtil.copy(definition);
        connected.getQuery().setConnection(EcoreUtil.copy(connection));
        return connected;
    }

    private static RowCleaner cleaner(AnalysisProject project, String path) throws CoreException {
        RecipeRunner recipe = RecipeRunner.of(RecipeFile.read(project.folder().resolve(path), path, project.variables()), path);
        return (staged, log, monitor) -> recipe.apply(staged, log);
    }

    /** The recipe does otherwise when its file changes, or a variable in it. */
    private static String fingerprint(AnalysisProject project, String path) throws IOException, CoreException {
        Path file = project.folder().resolve(path);
        if (!Files.exists(file)) {
            return "";
        }
        return Sha256.of(file) + (RecipeFile.hasVariables(file) ? new TreeMap<>(project.variables()).toString() : "");
    }
}
