/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.analysis.project.ProjectStore;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.history.ObjectReader;
import org.salesconsultant.store.history.StoredObject;
import org.salesconsultant.ui.project.AnalysisProjects;

/**
 * An object as an editor opened it.
 *
 * @param store where the project's objects are
 * @param model the project file
 * @param type the class of the object
 * @param object the object; empty for a new one
 * @param parts the objects that belong to it and are edited with it, such as the lines of an order, by key
 */
public record Opened(ProjectStore store, Project model, EntityType type, Optional<StoredObject> object, List<StoredObject> parts) {

    private static final Messages MESSAGES = Messages.of(Opened.class);

    /** {@return the store that takes edits} */
    public Store record() {
        return store.record();
    }

    /**
     * Reads an object, in a job.
     *
     * @param typeName the class of the object
     * @param key its key as one text; null for a new object
     * @param parts the class of the objects that are edited with it; null for none
     * @throws CoreException with a problem if the class is unknown, the object is not there, or the store cannot be read
     */
    public static Opened read(IProject project, String typeName, String key, String parts, IProgressMonitor monitor) throws CoreException {
        return find(project, typeName, key, parts, monitor).orElseThrow(() -> new Problem(typeName + " " + key, MESSAGES.text("gone"),
                MESSAGES.text("gone.remedy")).exception());
    }

    /** {@return the object, read as {@link #read} does; empty if it is not there} */
    public static Optional<Opened> find(IProject project, String typeName, String key, String parts, IProgressMonitor monitor)
            throws CoreException {
        ProjectStore store = ProjectStore.of(AnalysisProjects.folder(project));
        Project model = ModelFiles.read(AnalysisProjects.projectFile(project).orElseThrow().getLocation().toPath(), Project.class);
        EntityType type = store.types().find(typeName).orElseThrow(() -> new Problem(typeName, MESSAGES.text("noClass"),
                MESSAGES.text("noClass.remedy")).exception());
        if (key == null) {
            return Optional.of(new Opened(store, model, type, Optional.empty(), List.of()));
        }
        return store.record().read(Actor.user(), engine -> {
            Optional<StoredObject> object = new ObjectReader(engine).find(type, StoredObject.keyOf(type, key));
            return object.isEmpty() ? Optional.empty()
                    : Optional.of(new Opened(store, model, type, object, parts(engine, store, object.get(), parts)));
        }, monitor);
    }

    /** {@return the parts of an object, by key} */
    public static List<StoredObject> parts(Engine engine, ProjectStore store, StoredObject object, String parts) throws CoreException {
        if (parts == null) {
            return List.of();
        }
        EntityType type = store.types().get(parts);
        return new ObjectReader(engine).having(type, type.referenceTo(object.type()).column(), object.key().getFirst());
    }
}
