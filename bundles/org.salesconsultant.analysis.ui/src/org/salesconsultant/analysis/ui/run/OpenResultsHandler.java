/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.run;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.ui.project.ChosenProject;
import org.salesconsultant.ui.status.Trouble;

/** Opens the results of the last run of the project that is selected. */
public final class OpenResultsHandler extends AbstractHandler {

    private static final Messages MESSAGES = Messages.of(OpenResultsHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Optional<IProject> project = ChosenProject.of(HandlerUtil.getCurrentSelection(event), page);
        Optional<Path> run = project.flatMap(OpenResults::latest);
        if (run.isPresent()) {
            OpenResults.open(page, project.orElseThrow(), run.get());
        } else {
            Trouble.show(new Problem(project.map(IProject::getName).orElse(MESSAGES.text("results")),
                    MESSAGES.text("results.none"),
                    MESSAGES.text("results.none.remedy")).status());
        }
        return null;
    }
}
