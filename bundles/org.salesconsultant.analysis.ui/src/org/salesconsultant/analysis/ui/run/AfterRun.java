/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.run;

import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchPage;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.ui.status.Trouble;

/**
 * Brings into the workbench what a run left on disk: its files, its findings as entries in Problems, its results in an
 * editor; what went wrong as one line. A job of its own, so that a run itself never locks the workspace.
 */
final class AfterRun extends WorkspaceJob {

    private static final Messages MESSAGES = Messages.of(AfterRun.class);

    private final IProject project;

    private final IStatus outcome;

    private final Path folder;

    private final IWorkbenchPage page;

    /** @param folder where the run wrote; null if it wrote nothing */
    AfterRun(IProject project, IStatus outcome, Path folder, IWorkbenchPage page) {
        super(MESSAGES.text("run.after", project.getName()));
        this.project = project;
        this.outcome = outcome;
        this.folder = folder;
        this.page = page;
        setRule(project);
        setSystem(true);
    }

    @Override
    public boolean belongsTo(Object family) {
        return RunJob.FAMILY.equals(family);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
        RunProblems.replace(project, outcome);
        if (folder != null) {
            OpenResults.later(page, project, folder);
        }
        if (outcome.matches(IStatus.ERROR)) {
            Trouble.show(new Status(IStatus.ERROR, outcome.getPlugin(), outcome.getCode(), Trouble.line(outcome),
                    outcome.getException()));
        }
        return Status.OK_STATUS;
    }
}
