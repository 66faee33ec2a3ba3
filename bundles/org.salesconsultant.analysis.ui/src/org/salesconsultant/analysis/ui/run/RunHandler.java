/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.run;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.ui.project.ChosenProject;
import org.salesconsultant.ui.status.Trouble;

/** Runs the project that is selected: what is out of date, or all of it, by the parameter of the command. */
public final class RunHandler extends AbstractHandler {

    /** The parameter of the command: {@code all} or {@code stale}. */
    public static final String SCOPE = "org.salesconsultant.analysis.ui.run.scope";

    private static final Messages MESSAGES = Messages.of(RunHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IWorkbenchPage page = window.getActivePage();
        IProject project = ChosenProject.of(HandlerUtil.getCurrentSelection(event), page).orElse(null);
        if (project == null) {
            Trouble.show(new Problem(MESSAGES.text("run"), MESSAGES.text("run.nothing"), MESSAGES.text("run.nothing.remedy"))
                    .status());
            return null;
        }
        if (page.saveAllEditors(true)) {
            new RunJob(project, !"all".equals(event.getParameter(SCOPE)), page).schedule();
        }
        return null;
    }
}
