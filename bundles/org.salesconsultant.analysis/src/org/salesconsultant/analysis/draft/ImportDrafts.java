/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.analysis.output.TemporaryFolder;
import org.salesconsultant.analysis.project.AnalysisProject;
import org.salesconsultant.analysis.project.ProjectLoader;
import org.salesconsultant.analysis.project.ProjectStore;
import org.salesconsultant.analysis.stage.ImportStage;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.preview.ImportPreview;
import org.salesconsultant.exchange.run.ImportOptions;
import org.salesconsultant.exchange.run.ImportOutcome;
import org.salesconsultant.exchange.run.ImportRequest;
import org.salesconsultant.exchange.run.ImportRunner;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.ArtefactUse;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;

/** What is done with an import of a project before it is one of its artefacts. */
public final class ImportDrafts {

    /** The extension of import files. */
    public static final String EXTENSION = ".import";

    private static final Messages MESSAGES = Messages.of(ImportDrafts.class);

    private final AnalysisProject project;

    private ImportDrafts(AnalysisProject project) {
        this.project = project;
    }

    /**
     * {@return the drafts of the project in a folder}
     *
     * @throws CoreException with a problem if there is no project, or something in it is wrong
     */
    public static ImportDrafts of(Path folder) throws CoreException {
        return new ImportDrafts(ProjectLoader.load(folder, Map.of()));
    }

    /** {@return the folder of the project} */
    public Path folder() {
        return project.folder();
    }

    /** {@return the classes with all attributes of the project} */
    public CrmTypes types() {
        return project.types();
    }

    /** {@return whether the objects of the project are on a server} */
    public boolean isOnServer() {
        return project.model().getConnection() != null;
    }

    /** {@return the imports of the project, in its order, those switched off as well: file and content} */
    public Map<String, Import> existing() {
        Map<String, Import> found = new LinkedHashMap<>();
        project.artefacts().stream().filter(each -> each.model() instanceof Import)
                .forEach(each -> found.put(each.path(), (Import) each.model()));
        return found;
    }

    /**
     * {@return the preview of a draft}
     *
     * @param file the file it will have, relative to the project
     * @param rows how many rows are read
     * @throws CoreException with a problem if a file is missing, empty or cannot be read
     */
    public ImportPreview preview(Import draft, String file, int rows, IProgressMonitor monitor) throws CoreException {
        return ImportPreview.of(request(draft, file), types(), rows, monitor);
    }

    /** {@return the rows of a preview as the draft maps them now} */
    public ImportPreview mapped(Import draft, String file, ImportPreview preview, IProgressMonitor monitor) throws CoreException {
        return preview.mapped(request(draft, file), types(), monitor);
    }

    /**
     * {@return what an import of a draft would do to the project's store; nothing is kept}
     *
     * @throws CoreException with a problem if the draft or a file is wrong
     */
    public DryRun dryRun(Import draft, String file, IProgressMonitor monitor) throws CoreException {
        try {
            ImportRequest request = request(draft, file);
            Store store = ProjectStore.of(project.folder()).record();
            if (store.exists()) {
                return run(request, store, monitor);
            }
            try (TemporaryFolder folder = TemporaryFolder.create()) {
                return run(request, Store.at(folder.path().resolve("dry-run.duckdb"), types(), StoreOptions.defaults()), monitor);
            }
        } catch (IOException e) {
            throw new Problem(file, MESSAGES.text("unwritable", String.valueOf(e.getMessage())), MESSAGES.text("unwritable.remedy"))
                    .exception(e);
        }
    }

    private DryRun run(ImportRequest request, Store store, IProgressMonitor monitor) throws CoreException {
        ImportOutcome outcome = ImportRunner.run(request, new ImportOptions(true, true, null), store, types(), Actor.user(),
                monitor);
        return new DryRun(outcome, request.folder().dryRun().rejects());
    }

    private ImportRequest request(Import draft, String file) throws CoreException {
        try {
            return ImportStage.request(project, new AnalysisProject.Use<>(draft.getId(), file, draft));
        } catch (IOException e) {
            throw new Problem(file, MESSAGES.text("recipe", String.valueOf(draft.getRecipe())), MESSAGES.text("recipe.remedy"))
                    .exception(e);
        }
    }

    /**
     * Writes a draft, and makes it an artefact of the project behind its other imports if it is none yet.
     *
     * @param file its file, relative to the project
     * @throws CoreException with a problem if a file cannot be written
     */
    public void save(Import draft, String file) throws CoreException {
        try {
            ModelFiles.write(project.folder().resolve(file), draft);
            Project model = ModelFiles.read(project.file(), Project.class);
            List<ArtefactUse> uses = model.getArtefacts();
            if (uses.stream().noneMatch(each -> file.equals(each.getPath()))) {
                int last = -1;
                for (int i = 0; i < uses.size(); i++) {
                    last = uses.get(i).getPath().endsWith(EXTENSION) ? i : last;
                }
                ArtefactUse use = AnalysisFactory.eINSTANCE.createArtefactUse();
                use.setPath(file);
                uses.add(last + 1, use);
                ModelFiles.write(project.file(), model);
            }
        } catch (IOException e) {
            throw new Problem(file, MESSAGES.text("unwritable", String.valueOf(e.getMessage())), MESSAGES.text("unwritable.remedy"))
                    .exception(e);
        }
    }
}
