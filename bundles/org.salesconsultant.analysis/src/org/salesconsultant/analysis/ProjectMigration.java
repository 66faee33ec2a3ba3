/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.analysis.project.ProjectLoader;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.store.server.DeclaredConnection;
import org.salesconsultant.store.server.Migration;
import org.salesconsultant.store.server.Secret;
import org.salesconsultant.store.server.ServerConnection;

/**
 * Makes the tables on a project's server what the project needs, as somebody who may.
 *
 * @param connection the connection as the project has it
 * @param types the CRM classes with the extra attributes of the project
 */
public record ProjectMigration(ServerConnection connection, CrmTypes types) {

    private static final Messages MESSAGES = Messages.of(ProjectMigration.class);

    /**
     * {@return the migration of the server of the project in a folder}
     *
     * @throws CoreException with a problem if there is no project, or it has no server
     */
    public static ProjectMigration of(Path location) throws CoreException {
        Path file = ProjectLoader.file(location.toAbsolutePath().normalize());
        Project model = ModelFiles.read(file, Project.class);
        String place = file.getFileName().toString();
        if (model.getConnection() == null) {
            throw new Problem(place, MESSAGES.text("migrate.none"), MESSAGES.text("migrate.none.remedy")).exception();
        }
        return new ProjectMigration(DeclaredConnection.of(place, model.getConnection()),
                CrmTypes.installed().withExtra(place, model.getAttributes()));
    }

    /**
     * {@return the statements that were run; none if nothing was to be done}
     *
     * @param user an account that may make databases and tables; null for the project's own
     * @param secret where its password is; null for where the project's own is
     */
    public List<String> run(String user, Secret secret, IProgressMonitor monitor) throws CoreException {
        return Migration.run(connection.as(user == null ? connection.user() : user, secret == null ? connection.secret() : secret), types,
                monitor);
    }
}
