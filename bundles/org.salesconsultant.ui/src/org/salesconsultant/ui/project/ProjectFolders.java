/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.project;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/** Brings a folder on disk into the workspace as it lies there: nothing is copied; only a file {@code .project} is added. */
public final class ProjectFolders {

    private static final Messages MESSAGES = Messages.of(ProjectFolders.class);

    private ProjectFolders() {
    }

    /**
     * {@return the project in the workspace that is this folder, opened; it is added when it is not there yet}
     *
     * @throws CoreException with a problem if there is no such folder or it cannot be added
     */
    public static IProject open(Path folder, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        Path place = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(place)) {
            throw new Problem(place.toString(), MESSAGES.text("folder.missing"), MESSAGES.text("folder.missing.remedy"))
                    .exception();
        }
        IProject project = find(place);
        if (project == null) {
            project = add(place, progress.split(1));
        }
        progress.setWorkRemaining(2);
        project.open(progress.split(1));
        project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
        return project;
    }

    private static IProject find(Path place) {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        for (IContainer container : root.findContainersForLocationURI(place.toUri(), IContainer.INCLUDE_HIDDEN)) {
            if (container instanceof IProject project && project.exists()) {
                return project;
            }
        }
        return null;
    }

    private static IProject add(Path place, IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IPath file = IPath.fromPath(place.resolve(IProjectDescription.DESCRIPTION_FILE_NAME));
        boolean described = Files.isRegularFile(file.toPath());
        IProjectDescription description = described ? workspace.loadProjectDescription(file)
                : workspace.newProjectDescription(place.getFileName().toString());
        IProject project = workspace.getRoot().getProject(free(description.getName()));
        description.setName(project.getName());
        if (!place.getParent().equals(workspace.getRoot().getLocation().toPath())) {
            description.setLocation(IPath.fromPath(place));
        }
        project.create(description, monitor);
        return project;
    }

    private static String free(String name) {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        String candidate = name;
        for (int i = 2; root.getProject(candidate).exists(); i++) {
            candidate = name + " " + i;
        }
        return candidate;
    }
}
