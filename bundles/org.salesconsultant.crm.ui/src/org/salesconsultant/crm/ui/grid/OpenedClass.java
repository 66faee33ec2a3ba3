/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.grid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.analysis.project.ProjectStore;
import org.salesconsultant.model.analysis.SavedFilter;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.browse.Browse;
import org.salesconsultant.store.browse.BrowseColumn;
import org.salesconsultant.store.browse.BrowseColumns;
import org.salesconsultant.store.browse.BrowseReader;
import org.salesconsultant.store.browse.SavedFilters;
import org.salesconsultant.ui.project.AnalysisProjects;

/**
 * A class of a project as a view shows it.
 *
 * @param project the project
 * @param store where its objects are
 * @param type the class
 * @param usual the ids of the columns shown until the user chooses: those in which some object has a value
 * @param columns which columns, and how wide
 * @param filters the saved filters, by file
 * @param stamp what the store's file looks like from outside; another when somebody wrote to it
 */
record OpenedClass(IProject project, ProjectStore store, EntityType type, List<String> usual, ColumnState columns,
        Map<Path, SavedFilter> filters, String stamp) {

    /** {@return the class in a project; reads files and the store, so not for the UI thread} */
    static OpenedClass of(IProject project, String typeName, IProgressMonitor monitor) throws CoreException {
        Path folder = AnalysisProjects.folder(project);
        ProjectStore store = ProjectStore.of(folder);
        EntityType type = store.types().get(typeName);
        return new OpenedClass(project, store, type, usual(store, type, monitor), ColumnState.of(project, typeName),
                SavedFilters.of(folder).all(type), stamp(store));
    }

    private static List<String> usual(ProjectStore store, EntityType type, IProgressMonitor monitor) throws CoreException {
        BrowseColumns columns = BrowseColumns.of(store.types(), type);
        List<String> filled = !store.exists() ? List.of() : store.copy().read(Actor.user(),
                engine -> new BrowseReader(engine, Browse.all(store.types(), type)).filled(), monitor);
        if (filled.isEmpty()) {
            return columns.usual().stream().map(BrowseColumn::id).toList();
        }
        EntityType bare = CrmTypes.metamodel().get(type.name());
        Stream<String> added = type.attributes().stream().map(AttributeType::column).filter(column -> bare.column(column).isEmpty());
        List<String> shown = Stream.concat(filled.stream(), added).distinct().toList(); // what the project adds, with or without values
        return columns.usual(shown).stream().map(BrowseColumn::id).toList();
    }

    /** {@return what the store's file looks like now} */
    static String stamp(ProjectStore store) {
        Path file = store.copy().file();
        try {
            return Files.exists(file) ? Files.getLastModifiedTime(file) + " " + Files.size(file) : "";
        } catch (IOException e) {
            return ""; // gone in between; the next look tells
        }
    }

    /** {@return the class with its columns; nothing is filtered yet} */
    Browse browse() {
        List<String> known = BrowseColumns.of(store.types(), type).known(columns.columns()).stream().map(BrowseColumn::id).toList();
        return Browse.all(store.types(), type).showing(known.isEmpty() ? usual : known);
    }

    OpenedClass with(ColumnState other) {
        return new OpenedClass(project, store, type, usual, other, filters, stamp);
    }
}
