/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.project;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;

/**
 * Follows the project a user is at: that of the last selection, else that of the open editor, else the first there is.
 * Tells its listener on the UI thread when it is another one and when a run has changed it.
 */
public final class ProjectTracker implements ISelectionListener, IResourceChangeListener {

    private static final String RUN_FILE = "run.json";

    private static final String STORE_FOLDER = "store";

    private final IWorkbenchPage page;

    private final Consumer<IProject> listener;

    private IProject current;

    /** @param listener told the project, or null when there is none any more */
    public ProjectTracker(IWorkbenchPage page, Consumer<IProject> listener) {
        this.page = page;
        this.listener = listener;
        page.addPostSelectionListener(this);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    /** Begins, with the project there is. */
    public void start() {
        take(guess().orElse(null));
    }

    /** Ends. */
    public void dispose() {
        page.removePostSelectionListener(this);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    /** {@return the project, if there is one} */
    public Optional<IProject> project() {
        return Optional.ofNullable(current);
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        AnalysisProjects.of(selection).filter(project -> !project.equals(current)).ifPresent(this::take);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        List<IProject> before = current == null ? List.of() : List.of(current);
        boolean gone = before.stream().anyMatch(project -> !project.isAccessible());
        if (gone || current == null || ran(event.getDelta())) {
            page.getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(() -> take(gone || current == null
                    ? guess().orElse(null) : current));
        }
    }

    private boolean ran(IResourceDelta delta) {
        IResourceDelta inProject = delta.findMember(current.getFullPath());
        return inProject != null && matters(inProject);
    }

    /** Whether a run ended, its store was written, or the project file, which may add attributes, was edited. */
    private static boolean matters(IResourceDelta delta) {
        IResource resource = delta.getResource();
        if (resource.getType() != IResource.FILE) {
            return Arrays.stream(delta.getAffectedChildren()).anyMatch(ProjectTracker::matters);
        }
        boolean content = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
        return content && (RUN_FILE.equals(resource.getName()) || AnalysisProjects.EXTENSION.equals(resource.getFileExtension())
                || STORE_FOLDER.equals(resource.getParent().getName()));
    }

    private Optional<IProject> guess() {
        IEditorPart editor = page.getActiveEditor();
        return AnalysisProjects.of(page.getSelection())
                .or(() -> editor == null ? Optional.empty() : AnalysisProjects.of(editor.getEditorInput()))
                .or(() -> AnalysisProjects.all().stream().findFirst());
    }

    private void take(IProject project) {
        if (project != null || current != null) {
            current = project;
            listener.accept(project);
        }
    }
}
