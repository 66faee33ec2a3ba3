/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.attribute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.salesconsultant.analysis.project.ProjectLoader;
import org.salesconsultant.analysis.project.ProjectStore;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.ExtraAttribute;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;

/**
 * The attributes that a project adds to CRM classes, as its file had them when it was read.
 *
 * @param file the project file
 * @param all the attributes, in the order of the file
 * @param onServer whether the objects are on a server, which only {@code migrate} gives further columns
 */
public record ProjectAttributes(Path file, List<ExtraAttribute> all, boolean onServer) {

    private static final Messages MESSAGES = Messages.of(ProjectAttributes.class);

    public ProjectAttributes {
        all = List.copyOf(EcoreUtil.copyAll(all));
    }

    /**
     * {@return those of the project in a folder; they may be wrong}
     *
     * @throws CoreException with a problem if there is no project
     */
    public static ProjectAttributes of(Path folder) throws CoreException {
        Path file = ProjectLoader.file(folder);
        Project model = ModelFiles.read(file, Project.class);
        return new ProjectAttributes(file, model.getAttributes(), model.getConnection() != null);
    }

    /**
     * {@return the CRM classes with other attributes in place of these}
     *
     * @throws CoreException with a problem if one of them cannot be; no store is asked
     */
    public CrmTypes types(List<ExtraAttribute> attributes) throws CoreException {
        return CrmTypes.installed().withExtra(file.getFileName().toString(), attributes);
    }

    /**
     * Writes other attributes in place of these; the rest of the file stays. The values of an attribute that is left out stay
     * in the store, where nobody sees them until it is declared again.
     *
     * @return what the file has now
     * @throws CoreException with a problem if one of them cannot be, the store has values of another type, someone else has
     *         changed them meanwhile, or the file cannot be written; the file is then as it was
     */
    public ProjectAttributes replaced(List<ExtraAttribute> attributes, IProgressMonitor monitor) throws CoreException {
        CrmTypes types = types(attributes);
        Path store = ProjectStore.file(file.getParent());
        if (Files.exists(store)) { // which gets the columns, or says why not
            Store.at(store, types, StoreOptions.defaults()).read(Actor.user(), engine -> null, monitor);
        }
        Project model = ModelFiles.read(file, Project.class);
        if (!EcoreUtil.equals(model.getAttributes(), all)) {
            throw new Problem(file.toString(), MESSAGES.text("overtaken"), MESSAGES.text("overtaken.remedy")).exception();
        }
        model.getAttributes().clear();
        model.getAttributes().addAll(EcoreUtil.copyAll(attributes));
        try {
            ModelFiles.write(file, model);
        } catch (IOException e) {
            throw new Problem(file.toString(), MESSAGES.text("unwritten"), MESSAGES.text("unwritten.remedy")).exception(e);
        }
        return new ProjectAttributes(file, attributes, onServer);
    }
}
