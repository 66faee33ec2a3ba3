/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.run;

import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.progress.IProgressConstants;
import org.salesconsultant.analysis.ProjectRunner;
import org.salesconsultant.analysis.RunOutcome;
import org.salesconsultant.analysis.RunRequest;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.ui.image.Images;
import org.salesconsultant.ui.project.AnalysisProjects;

/** Runs a project in the background, with progress and cancel. */
public final class RunJob extends Job {

    /** The family of all runs. */
    public static final Object FAMILY = "org.salesconsultant.analysis.ui.run";

    private static final Messages MESSAGES = Messages.of(RunJob.class);

    private static final int WORK = 1000;

    private final IProject project;

    private final boolean onlyStale;

    private final IWorkbenchPage page;

    /**
     * @param onlyStale run only what is out of date
     * @param page where the results are opened
     */
    public RunJob(IProject project, boolean onlyStale, IWorkbenchPage page) {
        super(MESSAGES.text(onlyStale ? "run.stale" : "run.all", project.getName()));
        this.project = project;
        this.onlyStale = onlyStale;
        this.page = page;
        setRule(new OneRunAtATime(project));
        setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, true); // shown here, in one line
        setProperty(IProgressConstants.ICON_PROPERTY, Images.of(RunJob.class).descriptor("run"));
    }

    @Override
    public boolean belongsTo(Object family) {
        return FAMILY.equals(family);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), WORK);
        try {
            RunOutcome outcome = ProjectRunner.run(request(), progress);
            new AfterRun(project, outcome.status(), outcome.runFolder(), page).schedule();
            return outcome.status().matches(IStatus.ERROR) ? outcome.status() : Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (CoreException e) {
            if (e.getStatus().matches(IStatus.CANCEL)) {
                return Status.CANCEL_STATUS;
            }
            new AfterRun(project, e.getStatus(), null, page).schedule();
            return e.getStatus();
        }
    }

    private RunRequest request() {
        return new RunRequest(AnalysisProjects.folder(project), null, null, Runtime.getRuntime().availableProcessors(), false,
                Map.of(),
                onlyStale);
    }
}
