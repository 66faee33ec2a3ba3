/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;
import org.salesconsultant.ui.project.AnalysisProjects;

/**
 * The store of a project and its classes. Only the project file is read: a mistake in a recipe must not hide the
 * customers that are there.
 *
 * @param types the CRM classes with the extra attributes of the project
 * @param store the store; empty before the first import has made it
 */
record ProjectStore(CrmTypes types, Optional<Store> store) {

    /** Where a project keeps its embedded store, as {@code docs/file-formats.md} says. */
    private static final Path FILE = Path.of("store", "crm.duckdb");

    /** {@return the store of a project of the workspace} */
    static ProjectStore of(IProject project) throws CoreException {
        CrmTypes types = CrmTypes.installed();
        Optional<IFile> file = AnalysisProjects.projectFile(project);
        if (file.isPresent()) {
            Project model = ModelFiles.read(Path.of(file.get().getLocationURI()), Project.class);
            types = types.withExtra(file.get().getName(), model.getAttributes());
        }
        Path store = AnalysisProjects.folder(project).resolve(FILE);
        return new ProjectStore(types, Files.exists(store) ? Optional.of(Store.at(store, types, StoreOptions.defaults()))
                : Optional.empty());
    }
}
