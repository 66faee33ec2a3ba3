/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;
import org.salesconsultant.store.server.DeclaredConnection;
import org.salesconsultant.store.server.Refreshed;
import org.salesconsultant.store.server.ServerConnection;
import org.salesconsultant.store.server.ServerCopy;

/**
 * Where the objects of a project are. Only the project file is read: a mistake in a recipe must not hide the customers that
 * are there.
 *
 * @param types the CRM classes with the extra attributes of the project
 * @param copy the embedded store, which grids, features and runs read
 * @param record the system of record, which takes edits and has versions and former states: the embedded store itself
 *        unless the project has a server
 * @param server brings the copy what is on the server; nothing without a server
 */
public record ProjectStore(CrmTypes types, Store copy, Store record, Optional<ServerCopy> server) {

    public ProjectStore {
        Objects.requireNonNull(types);
        Objects.requireNonNull(copy);
        Objects.requireNonNull(record);
        Objects.requireNonNull(server);
    }

    /**
     * {@return the store of the project in a folder}
     *
     * Opens nothing but the project file.
     *
     * @param location the folder, or the project file in it
     * @throws CoreException with a problem if there is no project, or an extra attribute or the connection in it is wrong
     */
    public static ProjectStore of(Path location) throws CoreException {
        Path file = ProjectLoader.file(location.toAbsolutePath().normalize());
        Project model = ModelFiles.read(file, Project.class);
        CrmTypes types = CrmTypes.installed().withExtra(file.getFileName().toString(), model.getAttributes());
        return of(file, model, types, StoreOptions.defaults());
    }

    /** {@return the store of a project that was read} */
    public static ProjectStore of(AnalysisProject project, StoreOptions options) throws CoreException {
        return of(project.file(), project.model(), project.types(), options);
    }

    private static ProjectStore of(Path file, Project model, CrmTypes types, StoreOptions options) throws CoreException {
        Path copied = file(file.getParent());
        Store copy = Store.at(copied, types, options);
        if (model.getConnection() == null) {
            return new ProjectStore(types, copy, copy, Optional.empty());
        }
        ServerConnection connection = DeclaredConnection.of(file.getFileName().toString(), model.getConnection());
        return new ProjectStore(types, copy, Store.on(connection, types, options),
                Optional.of(ServerCopy.of(connection, types, copied, options)));
    }

    /** {@return the file of the embedded store of the project in a folder} */
    public static Path file(Path folder) {
        return folder.resolve(AnalysisProject.STORE_FOLDER).resolve("crm.duckdb");
    }

    /** {@return whether there is anything to read: the first import, edit or refresh makes the embedded store} */
    public boolean exists() {
        return Files.exists(copy.file());
    }

    /**
     * Makes the copy what the server is now; nothing is done without a server.
     *
     * @return what was brought
     * @throws CoreException with a problem if the server cannot be reached; the copy is then as it was
     */
    public Optional<Refreshed> refresh(Actor actor, IProgressMonitor monitor) throws CoreException {
        return server.isPresent() ? Optional.of(server.get().refresh(actor, monitor)) : Optional.empty();
    }

    /** {@return when the server was as the copy is, UTC; nothing without a server or a copy} */
    public Optional<LocalDateTime> asOf(IProgressMonitor monitor) throws CoreException {
        return server.isPresent() ? server.get().asOf(monitor) : Optional.empty();
    }
}
