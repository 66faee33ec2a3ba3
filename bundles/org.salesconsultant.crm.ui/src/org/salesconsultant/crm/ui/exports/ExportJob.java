/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.exports;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.salesconsultant.analysis.ProjectExporter;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.export.ExportOutcome;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.status.Trouble;

/** Exports in the background, then shows what came of it. */
final class ExportJob {

    private static final Messages MESSAGES = Messages.of(ExportJob.class);

    private ExportJob() {
    }

    static void start(Path project, ProjectExporter.Request request, Shell owner) {
        BackgroundJob<ExportOutcome> job = new BackgroundJob<ExportOutcome>(MESSAGES.text("job", request.out().getFileName().toString()),
                owner, monitor -> export(project, request, monitor))
                .then(outcome -> new ExportDoneDialog(owner, outcome).open()).otherwise(Trouble::show);
        job.setUser(true);
        job.schedule();
    }

    private static ExportOutcome export(Path project, ProjectExporter.Request request, IProgressMonitor monitor) throws CoreException {
        try {
            return ProjectExporter.run(project, request, monitor);
        } catch (IOException e) {
            throw new Problem(request.out().toString(), MESSAGES.text("unwritable", String.valueOf(e.getMessage())),
                    MESSAGES.text("unwritable.remedy")).exception(e);
        }
    }
}
