/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.workbench;

import java.util.Arrays;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.project.AnalysisProjects;
import org.salesconsultant.ui.project.ProjectFolders;
import org.salesconsultant.ui.status.Trouble;

/** What is shown first: the project asked for, with its latest results, or the welcome page as long as there are none. */
final class FirstPage {

    private static final Messages MESSAGES = Messages.of(FirstPage.class);

    private static final String RESULTS = "org.salesconsultant.analysis.ui.openResults";

    private static final String WELCOME = "org.salesconsultant.analysis.ui.welcome";

    private FirstPage() {
    }

    static void open(IWorkbenchWindow window, StartArguments arguments) {
        if (arguments.project().isEmpty()) {
            if (AnalysisProjects.all().isEmpty() && noEditor(window)) {
                run(window, WELCOME);
            }
            return;
        }
        new BackgroundJob<>(MESSAGES.text("project.opening"), window.getShell(),
                monitor -> ProjectFolders.open(arguments.project().get(), monitor)).then(project -> opened(window, project))
                .otherwise(status -> {
                    Trouble.show(status);
                    run(window, WELCOME);
                }).schedule();
    }

    private static void opened(IWorkbenchWindow window, IProject project) {
        IWorkbenchPage page = window.getActivePage();
        if (page.findView(ProjectExplorer.VIEW_ID) instanceof CommonNavigator explorer) {
            explorer.getCommonViewer().expandToLevel(project, 1);
            AnalysisProjects.projectFile(project).ifPresent(file -> explorer.selectReveal(new StructuredSelection(file)));
        }
        if (noEditor(window)) {
            run(window, hasResults(project) ? RESULTS : WELCOME);
        }
    }

    private static boolean hasResults(IProject project) {
        IFolder results = project.getFolder("results");
        try {
            return results.exists() && Arrays.stream(results.members()).filter(IFolder.class::isInstance).map(IFolder.class::cast)
                    .anyMatch(run -> run.getFile("run.json").exists());
        } catch (CoreException e) {
            Trouble.log(e.getStatus());
            return false;
        }
    }

    private static boolean noEditor(IWorkbenchWindow window) {
        return window.getActivePage().getEditorReferences().length == 0;
    }

    private static void run(IWorkbenchWindow window, String command) {
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            Trouble.log(Trouble.error(command, e)); // the bundle that brings it may be missing in this product
        }
    }
}
