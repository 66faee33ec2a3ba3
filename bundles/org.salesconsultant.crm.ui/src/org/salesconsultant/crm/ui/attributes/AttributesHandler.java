/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.attributes;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.salesconsultant.analysis.attribute.ProjectAttributes;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.project.AnalysisProjects;
import org.salesconsultant.ui.project.ChosenProject;
import org.salesconsultant.ui.status.Trouble;

/** Opens the attributes of the project at hand. */
public final class AttributesHandler extends AbstractHandler {

    private static final Messages MESSAGES = Messages.of(AttributesHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IProject project = ChosenProject.of(HandlerUtil.getCurrentSelection(event), window.getActivePage()).orElse(null);
        if (project == null) {
            Trouble.show(new Problem(MESSAGES.text("title"), MESSAGES.text("noProject"), MESSAGES.text("noProject.remedy")).status());
        } else {
            open(window.getShell(), project);
        }
        return null;
    }

    private static void open(Shell shell, IProject project) {
        new BackgroundJob<>(MESSAGES.text("reading", project.getName()), shell,
                monitor -> ProjectAttributes.of(AnalysisProjects.folder(project)))
                .then(attributes -> new AttributesDialog(shell, project, attributes).open()).otherwise(Trouble::show).schedule();
    }
}
