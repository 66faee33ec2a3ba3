/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.editor;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.salesconsultant.analysis.project.LoadedArtefact;
import org.salesconsultant.analysis.project.ProjectLoader;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.ui.status.Trouble;

/** Links to files of the project: what they name is opened by the editor for such files. */
final class ProjectLinks {

    private static final Messages MESSAGES = Messages.of(ProjectLinks.class);

    private ProjectLinks() {
    }

    /** {@return a link to a file, for a link control} */
    static String link(Path file, String text) {
        return "<a href=\"" + file + "\">" + text + "</a>";
    }

    /** {@return a link to an import of a project; empty if there is no such import any more} */
    static String importLink(Path folder, String id, String text) {
        try {
            for (LoadedArtefact artefact : ProjectLoader.load(folder, Map.of()).artefacts()) {
                if (artefact.id().equals(id) && artefact.path().endsWith(".import")) {
                    return link(folder.resolve(artefact.path()), text);
                }
            }
        } catch (CoreException e) {
            Trouble.log(e.getStatus());
        }
        return "";
    }

    /** Opens the file a link names. */
    static void open(String file) {
        Trouble.shown(monitor -> {
            IFile found = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromOSString(file));
            if (found != null) {
                found.refreshLocal(IResource.DEPTH_ZERO, monitor);
                IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), found);
            }
        });
    }

    /** Lets the workspace see the files that are new. */
    static void refresh(Path folder) {
        Job job = Job.create(MESSAGES.text("preview", folder.getFileName()), (ICoreRunnable) monitor -> {
            for (IContainer each : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
                each.refreshLocal(IResource.DEPTH_INFINITE, monitor);
            }
        });
        job.setSystem(true);
        job.schedule();
    }
}
