/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.analysis.output.KeptFile;
import org.salesconsultant.analysis.output.TemporaryFolder;
import org.salesconsultant.analysis.project.AnalysisProject;
import org.salesconsultant.analysis.project.ProjectLoader;
import org.salesconsultant.analysis.project.ProjectStore;
import org.salesconsultant.analysis.stage.ImportStage;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.reject.ConflictFile;
import org.salesconsultant.exchange.reject.CorrectedFile;
import org.salesconsultant.exchange.reject.ImportFolder;
import org.salesconsultant.exchange.run.ImportHistory;
import org.salesconsultant.exchange.run.ImportOptions;
import org.salesconsultant.exchange.run.ImportOutcome;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;
import org.salesconsultant.store.Undone;
import org.salesconsultant.store.server.Refreshed;

/** Loads the sources of a project into its store, without running the rest of it; and takes what was loaded back. */
public final class ProjectImporter {

    private static final Messages MESSAGES = Messages.of(ProjectImporter.class);

    private final AnalysisProject project;

    private final ProjectStore stores;

    private final Store store;

    private ProjectImporter(AnalysisProject project, ProjectStore stores) {
        this.project = project;
        this.stores = stores;
        store = stores.record();
    }

    /**
     * {@return the importer of a project}
     *
     * @param variables values of the project's variables
     * @throws CoreException with a problem if there is no project, or something in it is wrong
     */
    public static ProjectImporter of(Path folder, Map<String, String> variables) throws CoreException {
        return new ProjectImporter(ProjectLoader.load(folder, variables), ProjectStore.of(folder));
    }

    /**
     * {@return what each import did}
     *
     * @param only the id or file of the one import to run; null for all
     * @throws CoreException with a problem if an import or a source is wrong; nothing of it is kept then
     */
    public List<ImportOutcome> run(String only, ImportOptions options, IProgressMonitor monitor) throws CoreException, IOException {
        List<AnalysisProject.Use<Import>> uses = only == null ? project.enabled(Import.class) : List.of(use(only));
        if (uses.isEmpty()) {
            throw none(project.id());
        }
        if (options.dryRun() && !store.exists()) {
            try (TemporaryFolder folder = TemporaryFolder.create()) {
                Store none = Store.at(folder.path().resolve("dry-run.duckdb"), project.types(), StoreOptions.defaults());
                return run(uses, none, options, monitor);
            }
        }
        return run(uses, store, options, monitor);
    }

    private List<ImportOutcome> run(List<AnalysisProject.Use<Import>> uses, Store into, ImportOptions options, IProgressMonitor monitor)
            throws CoreException, IOException {
        ImportStage stage = new ImportStage(project, into, Actor.user());
        List<ImportOutcome> outcomes = new ArrayList<>();
        for (AnalysisProject.Use<Import> use : uses) {
            outcomes.add(stage.run(use, options, monitor));
        }
        return outcomes;
    }

    /**
     * {@return what an import did with rows that it had refused and a person has corrected}
     *
     * Each takes the place of the refused row of its number; the source file stays as it is.
     *
     * @param only the id or file of the import
     * @param file the corrected rows, in the columns of the file that the import wrote
     */
    public ImportOutcome correct(String only, Path file, ImportOptions options, IProgressMonitor monitor) throws CoreException, IOException {
        AnalysisProject.Use<Import> use = use(only);
        Path corrections = folder(use).corrections();
        byte[] before = Files.exists(corrections) ? Files.readAllBytes(corrections) : null;
        store.read(Actor.user(), engine -> CorrectedFile.merge(engine, use.id(), file, corrections, monitor), monitor);
        boolean done = false;
        try {
            ImportOutcome outcome = new ImportStage(project, store, Actor.user()).run(use, options, monitor);
            done = !options.dryRun();
            return outcome;
        } finally {
            if (!done) {
                CorrectedFile.restore(corrections, before);
            }
        }
    }

    /**
     * {@return what came of taking back the last import of a source, updates included}
     *
     * What stays since it was edited since, or since others refer to it, is listed in the import's folder.
     *
     * @param only the id or file of the import
     * @param alsoEdited whether objects that were edited since are taken back too
     * @throws CoreException with a problem if there is nothing to take back
     */
    public Undone undo(String only, boolean alsoEdited, IProgressMonitor monitor) throws CoreException, IOException {
        AnalysisProject.Use<Import> use = use(only);
        OptionalLong last = store.read(Actor.user(), engine -> ImportHistory.of(engine, use.id()).last(), monitor);
        if (last.isEmpty()) {
            throw new Problem(use.path(), MESSAGES.text("undo.none"), MESSAGES.text("undo.none.remedy")).exception();
        }
        return undo(only, last.getAsLong(), alsoEdited, monitor);
    }

    /**
     * {@return what came of taking back one import of a source, also if it is not the last}
     *
     * @param only the id or file of the import
     * @param changeSet its change set
     * @param alsoEdited as above
     */
    public Undone undo(String only, long changeSet, boolean alsoEdited, IProgressMonitor monitor) throws CoreException, IOException {
        AnalysisProject.Use<Import> use = use(only);
        Undone undone = store.undo(Actor.user(), changeSet, alsoEdited, monitor);
        KeptFile.write(undone, alsoEdited, folder(use).kept());
        return undone;
    }

    /**
     * {@return in how many objects the values of the source replace what persons wrote, from its next import on}
     *
     * @param only the id or file of the import
     */
    public long release(String only, IProgressMonitor monitor) throws CoreException {
        String source = use(only).id();
        return store.write(ChangeSet.byHand(Actor.user()), writer -> ConflictFile.release(writer, source, project.types()), monitor);
    }

    /**
     * Brings what was loaded to the project's copy of its server, which grids and runs read.
     *
     * @return what was brought; nothing without a server
     * @throws CoreException with a problem if the server cannot be reached
     */
    public Optional<Refreshed> refresh(IProgressMonitor monitor) throws CoreException {
        return stores.refresh(Actor.user(), monitor);
    }

    /** {@return where an import tells of itself} */
    public ImportFolder folder(String only) throws CoreException {
        return folder(use(only));
    }

    private ImportFolder folder(AnalysisProject.Use<Import> use) {
        return ImportFolder.of(project.folder(), use.id());
    }

    /** {@return whether the project has an import of that id or file} */
    public boolean has(String only) {
        return project.enabled(Import.class).stream().anyMatch(use -> only.equals(use.id()) || only.equals(use.path()));
    }

    private AnalysisProject.Use<Import> use(String only) throws CoreException {
        for (AnalysisProject.Use<Import> use : project.enabled(Import.class)) {
            if (only.equals(use.id()) || only.equals(use.path())) {
                return use;
            }
        }
        throw none(only);
    }

    private CoreException none(String place) {
        return new Problem(place, MESSAGES.text("import.none"), MESSAGES.text("import.none.remedy",
                String.join(", ", project.enabled(Import.class).stream().map(AnalysisProject.Use::path).toList()))).exception();
    }
}
