/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.salesconsultant.analysis.pipeline.ProjectRun;
import org.salesconsultant.analysis.project.AnalysisProject;
import org.salesconsultant.analysis.project.ProjectLoader;
import org.salesconsultant.results.run.RunFolder;

/** Runs a project end to end: import, clean, segment, predict, act, report. */
public final class ProjectRunner {

    private ProjectRunner() {
    }

    /**
     * {@return what came of the run; its status is a warning for each thing the user must see}
     *
     * <p>A cancelled, failed or killed run leaves the store consistent and no results behind.
     *
     * @param monitor shows the stages, asked for cancel; null for none
     * @throws CoreException with a problem if the project, its data or the place for the results is wrong, or a file cannot
     *         be read or written in the middle of the work
     * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancels
     */
    public static RunOutcome run(RunRequest request, IProgressMonitor monitor) throws CoreException {
        AnalysisProject project = ProjectLoader.load(request.project(), request.variables());
        FailureNote note = new FailureNote(project.folder().resolve(AnalysisProject.RESULTS_FOLDER));
        try {
            if (request.onlyStale() && ProjectStates.isCurrent(project)) {
                return new RunOutcome(RunFolder.latest(project.folder()).orElseThrow().path(), Status.OK_STATUS);
            }
            RunOutcome outcome = new ProjectRun(project, request).run(monitor == null ? new NullProgressMonitor() : monitor);
            note.clear();
            return outcome;
        } catch (CoreException e) {
            note.write(e.getStatus().getMessage());
            throw e;
        } catch (IOException e) {
            CoreException trouble = FileTrouble.of(project.folder(), e);
            note.write(trouble.getStatus().getMessage());
            throw trouble;
        }
    }
}
