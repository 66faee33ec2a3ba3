/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;

/**
 * Where the objects of a project are. Only the project file is read: a mistake in a recipe must not hide the customers that
 * are there.
 *
 * @param types the CRM classes with the extra attributes of the project
 * @param copy the embedded store, which grids, features and runs read
 * @param record the system of record, which takes edits and has versions and former states: the embedded store itself
 *        unless the project has a server
 */
public record ProjectStore(CrmTypes types, Store copy, Store record) {

    public ProjectStore {
        Objects.requireNonNull(types);
        Objects.requireNonNull(copy);
        Objects.requireNonNull(record);
    }

    /**
     * {@return the store of the project in a folder}
     *
     * Opens nothing but the project file.
     *
     * @param location the folder, or the project file in it
     * @throws CoreException with a problem if there is no project, or an extra attribute in it is wrong
     */
    public static ProjectStore of(Path location) throws CoreException {
        Path file = ProjectLoader.file(location.toAbsolutePath().normalize());
        Project model = ModelFiles.read(file, Project.class);
        CrmTypes types = CrmTypes.installed().withExtra(file.getFileName().toString(), model.getAttributes());
        Store store = Store.at(file(file.getParent()), types, StoreOptions.defaults());
        return new ProjectStore(types, store, store);
    }

    /** {@return the file of the embedded store of the project in a folder} */
    static Path file(Path folder) {
        return folder.resolve(AnalysisProject.STORE_FOLDER).resolve("crm.duckdb");
    }

    /** {@return whether there is anything to read: the first import or edit makes the embedded store} */
    public boolean exists() {
        return Files.exists(copy.file());
    }
}
