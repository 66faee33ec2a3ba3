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

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.salesconsultant.analysis.project.ProjectLoader;
import org.salesconsultant.analysis.project.ProjectStore;
import org.salesconsultant.core.message.Languages;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.export.ExportOutcome;
import org.salesconsultant.exchange.export.ExportRequest;
import org.salesconsultant.exchange.export.ExportRunner;
import org.salesconsultant.exchange.export.ExportedFile;
import org.salesconsultant.exchange.export.SortColumn;
import org.salesconsultant.exchange.export.TableExport;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.ArtefactUse;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;

/** Exports objects of a project's store to files. */
public final class ProjectExporter {

    /** The word for every class. */
    public static final String ALL = "all";

    /** What the engine may take while it sorts, in bytes: the rest goes to disk, so that an export of any size stays below 1 GB. */
    private static final long MEMORY = 384L << 20;

    private static final String RETURN_PROJECT = "export.scproject";

    private static final Messages MESSAGES = Messages.of(ProjectExporter.class);

    private ProjectExporter() {
    }

    /**
     * What to export.
     *
     * @param entity a class or table by name, letter case aside; {@link #ALL} for every class, each to a file of its own
     * @param out the file; or a folder, in which files are named after their tables
     * @param format the suffix of the format
     * @param parameters the parameters of the format
     * @param columns columns or attributes by name, in order; empty for all
     * @param filter a condition in the expression language; empty for all objects
     * @param sort what objects are sorted by, before their key
     * @param keys the keys of the objects, each a value for each key column; null for all
     * @param contact whether columns by which a person is reached are exported
     * @param imports whether imports that read the files back stand beside them; of all classes, with a project
     */
    public record Request(String entity, Path out, String format, Map<String, String> parameters, List<String> columns, String filter,
            List<SortColumn> sort, List<List<Object>> keys, boolean contact, boolean imports) {
    }

    /**
     * {@return what was written}
     *
     * @param folder the project
     * @throws CoreException with a problem if the project or the request is wrong, or a file cannot be written; no file has
     *         changed then
     */
    public static ExportOutcome run(Path folder, Request request, IProgressMonitor monitor) throws CoreException, IOException {
        Path file = ProjectLoader.file(folder.toAbsolutePath().normalize());
        Project project = ModelFiles.read(file, Project.class);
        ProjectStore store = ProjectStore.of(file.getParent());
        if (!store.exists()) {
            throw new Problem(file.getFileName().toString(), MESSAGES.text("export.empty"), MESSAGES.text("export.empty.remedy"))
                    .exception();
        }
        boolean all = ALL.equalsIgnoreCase(request.entity());
        List<TableExport> tables = new ArrayList<>();
        if (all) {
            if (!request.columns().isEmpty() || !request.filter().isBlank() || !request.sort().isEmpty()) {
                throw new Problem(ALL, MESSAGES.text("export.all"), MESSAGES.text("export.all.remedy")).exception();
            }
            for (EntityType type : store.types().all()) {
                tables.add(TableExport.all(type, request.out().resolve(type.table() + "." + request.format())));
            }
        } else {
            tables.add(table(store, request));
        }
        ExportOutcome outcome = ExportRunner.run(new ExportRequest(tables, request.format(), request.parameters(), request.contact(),
                request.imports(), project.getCurrency(), Languages.locale(file.getFileName().toString(), project.getLocale())),
                Store.at(store.copy().file(), store.types(), StoreOptions.defaults().withMemoryLimit(MEMORY)), Actor.user(), monitor);
        if (all && request.imports()) {
            ModelFiles.write(request.out().resolve(RETURN_PROJECT), returning(project, outcome));
        }
        return outcome;
    }

    private static TableExport table(ProjectStore store, Request request) throws CoreException {
        List<EntityType> types = store.types().all();
        EntityType type = types.stream().filter(each -> each.name().equalsIgnoreCase(request.entity())
                || each.table().equalsIgnoreCase(request.entity())).findFirst().orElse(null);
        if (type == null) {
            throw new Problem(request.entity(), MESSAGES.text("export.class"), MESSAGES.text("export.class.remedy",
                    String.join(", ", types.stream().map(EntityType::name).toList()), ALL)).exception();
        }
        Path out = Files.isDirectory(request.out()) ? request.out().resolve(type.table() + "." + request.format()) : request.out();
        return new TableExport(type, request.columns(), request.filter(), request.sort(), request.keys(), out);
    }

    /** {@return the project that imports everything back: the clock, currency, language and attributes of this one} */
    private static Project returning(Project project, ExportOutcome outcome) {
        Project returning = EcoreUtil.copy(project);
        returning.getArtefacts().clear();
        returning.getVariables().clear();
        returning.setId("export");
        for (ExportedFile file : outcome.files()) {
            ArtefactUse use = AnalysisFactory.eINSTANCE.createArtefactUse();
            use.setPath(file.definition().getFileName().toString());
            returning.getArtefacts().add(use);
        }
        return returning;
    }
}
