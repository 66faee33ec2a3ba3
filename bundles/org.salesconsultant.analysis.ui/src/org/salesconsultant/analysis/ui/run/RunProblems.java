/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.run;

import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.salesconsultant.ui.project.AnalysisProjects;

/** What the last run of a project found, as entries in the Problems view. */
final class RunProblems {

    private static final String MARKER = "org.salesconsultant.analysis.ui.runProblem";

    private RunProblems() {
    }

    /** Replaces the entries of a project by what a run found. */
    static void replace(IProject project, IStatus status) throws CoreException {
        IResource place = AnalysisProjects.projectFile(project).map(IResource.class::cast).orElse(project);
        project.deleteMarkers(MARKER, true, IResource.DEPTH_INFINITE);
        mark(place, status);
    }

    private static void mark(IResource place, IStatus status) throws CoreException {
        if (status.isMultiStatus() && status.getChildren().length > 0) {
            for (IStatus child : status.getChildren()) {
                mark(place, child);
            }
        } else if (status.matches(IStatus.ERROR | IStatus.WARNING)) {
            place.createMarker(MARKER, Map.of(IMarker.MESSAGE, status.getMessage(), IMarker.SEVERITY,
                    status.matches(IStatus.ERROR) ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING));
        }
    }
}
