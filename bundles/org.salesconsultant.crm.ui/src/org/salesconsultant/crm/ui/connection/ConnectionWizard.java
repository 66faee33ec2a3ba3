/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.connection;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.salesconsultant.analysis.project.ProjectLoader;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.store.server.DeclaredConnection;
import org.salesconsultant.store.server.Passwords;
import org.salesconsultant.store.server.Secret;
import org.salesconsultant.store.server.ServerConnection;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.project.AnalysisProjects;
import org.salesconsultant.ui.status.Trouble;

/** Connects a project to a server, or to none. The password goes to the secure storage, the rest into the project's file. */
public final class ConnectionWizard extends Wizard {

    private static final Messages MESSAGES = Messages.of(ConnectionWizard.class);

    private final IProject project;

    private final Path file;

    private final ConnectionPage page;

    /** @throws CoreException with a problem if the project's file cannot be read */
    public ConnectionWizard(IProject project) throws CoreException {
        this.project = project;
        file = ProjectLoader.file(AnalysisProjects.folder(project));
        Project model = ModelFiles.read(file, Project.class);
        String place = file.getFileName().toString();
        page = new ConnectionPage(model.getConnection() == null ? null : DeclaredConnection.of(place, model.getConnection()),
                CrmTypes.installed().withExtra(place, model.getAttributes()));
        setWindowTitle(MESSAGES.text("window", project.getName()));
        addPage(page);
    }

    /** Opens the wizard on a project. */
    public static void open(Shell shell, IProject project) {
        Trouble.shown(monitor -> new WizardDialog(shell, new ConnectionWizard(project)).open());
    }

    @Override
    public boolean performFinish() {
        ServerConnection connection = page.onServer() ? page.connection() : null;
        String password = page.password();
        new BackgroundJob<>(MESSAGES.text("saving"), getShell().getParent(), monitor -> {
            save(connection, password, monitor);
            return null;
        }).otherwise(Trouble::show).schedule();
        return true;
    }

    private void save(ServerConnection typed, String password, IProgressMonitor monitor) throws CoreException {
        ServerConnection connection = typed;
        if (typed != null && !password.isEmpty()) {
            String key = typed.place();
            Passwords.store(typed, key, password);
            connection = typed.as(typed.user(), new Secret.Stored(key));
        }
        Project model = ModelFiles.read(file, Project.class);
        model.setConnection(connection == null ? null : DeclaredConnection.model(connection));
        try {
            ModelFiles.write(file, model);
        } catch (IOException e) {
            throw new Problem(file.toString(), MESSAGES.text("unwritten"), MESSAGES.text("unwritten.remedy")).exception(e);
        }
        project.refreshLocal(IResource.DEPTH_ONE, monitor);
    }
}
