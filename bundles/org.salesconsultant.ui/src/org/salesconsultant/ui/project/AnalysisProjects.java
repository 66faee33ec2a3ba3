/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.project;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.salesconsultant.ui.status.Trouble;

/** The analysis projects of the workspace: open projects with a project file of ours at their top. */
public final class AnalysisProjects {

    /** The extension of a project file. */
    public static final String EXTENSION = "scproject";

    private AnalysisProjects() {
    }

    /** {@return all of them, by name} */
    public static List<IProject> all() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(AnalysisProjects::isOne).toList();
    }

    /** {@return whether a project is one} */
    public static boolean isOne(IProject project) {
        return projectFile(project).isPresent();
    }

    /** {@return the project file, if there is one} */
    public static Optional<IFile> projectFile(IProject project) {
        if (!project.isAccessible()) {
            return Optional.empty();
        }
        try {
            return Arrays.stream(project.members()).filter(IFile.class::isInstance).map(IFile.class::cast)
                    .filter(file -> EXTENSION.equals(file.getFileExtension())).findFirst();
        } catch (CoreException e) {
            Trouble.log(e.getStatus());
            return Optional.empty();
        }
    }

    /** {@return the analysis project that something selected belongs to, if it belongs to one} */
    public static Optional<IProject> of(ISelection selection) {
        return selection instanceof IStructuredSelection structured && !structured.isEmpty() ? of(structured.getFirstElement())
                : Optional.empty();
    }

    /** {@return the analysis project that an element or an editor's input belongs to, if it belongs to one} */
    public static Optional<IProject> of(Object element) {
        IResource resource = Adapters.adapt(element, IResource.class);
        return Optional.ofNullable(resource).map(IResource::getProject).filter(AnalysisProjects::isOne);
    }

    /** {@return the folder of a project on disk} */
    public static Path folder(IProject project) {
        return Path.of(project.getLocationURI());
    }
}
