/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.project;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.ui.status.Trouble;

/** Does something with the project at hand, or says that there is none. */
public abstract class ProjectHandler extends AbstractHandler {

    private static final Messages MESSAGES = Messages.of(ProjectHandler.class);

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ChosenProject.of(HandlerUtil.getCurrentSelection(event), window.getActivePage()).ifPresentOrElse(
                project -> execute(window.getShell(), project),
                () -> Trouble.show(new Problem(MESSAGES.text("chosen"), MESSAGES.text("chosen.none"), MESSAGES.text("chosen.none.remedy"))
                        .status()));
        return null;
    }

    /** Does it. */
    protected abstract void execute(Shell shell, IProject project);
}
