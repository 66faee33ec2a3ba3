/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.analysis.project.ProjectStore;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Statement;
import org.salesconsultant.ui.form.ReferenceSource;
import org.salesconsultant.ui.project.AnalysisProjects;

/** Looks up objects of a project's store, by key or by what people call them. */
public final class StoreReferences implements ReferenceSource {

    private final IProject project;

    public StoreReferences(IProject project) {
        this.project = project;
    }

    @Override
    public List<Found> find(String type, String text, int limit, IProgressMonitor monitor) throws CoreException {
        ProjectStore store = ProjectStore.of(AnalysisProjects.folder(project));
        EntityType wanted = store.types().get(type);
        String key = "t.{name(" + wanted.key().getFirst() + ")}";
        String name = "t.{name(" + wanted.labelAttribute().column() + ")}";
        return read(store, "SELECT " + key + ", {text(" + name + ")} FROM {name(" + wanted.table() + ")} t WHERE {contains({text(" + key
                + ")}, ?)} OR {contains({text(" + name + ")}, ?)} ORDER BY CASE WHEN " + key + " = ? THEN 0 ELSE 1 END, " + key + " LIMIT "
                + limit, monitor, text, text, text);
    }

    @Override
    public List<Found> named(String type, String key, IProgressMonitor monitor) throws CoreException {
        ProjectStore store = ProjectStore.of(AnalysisProjects.folder(project));
        EntityType wanted = store.types().get(type);
        String column = "t.{name(" + wanted.key().getFirst() + ")}";
        return read(store, "SELECT " + column + ", {text(t.{name(" + wanted.labelAttribute().column() + ")})} FROM {name(" + wanted.table()
                + ")} t WHERE " + column + " = ? ORDER BY 1", monitor, key);
    }

    private static List<Found> read(ProjectStore store, String query, IProgressMonitor monitor, Object... parameters) throws CoreException {
        return store.record().read(Actor.user(), engine -> {
            List<Found> found = new ArrayList<>();
            try (ColumnCursor cursor = engine.query(Statement.of(query), parameters)) {
                while (cursor.next()) {
                    String[] keys = cursor.texts(0);
                    String[] names = cursor.texts(1);
                    for (int row = 0; row < cursor.size(); row++) {
                        found.add(new Found(keys[row], names[row] == null ? "" : names[row]));
                    }
                }
            }
            return found;
        }, monitor);
    }

    @Override
    public void open(String type, String key) {
        EntityEditors.open(EntityInput.of(project, type, key));
    }
}
