/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.salesconsultant.ui.project.AnalysisProjects;
import org.salesconsultant.ui.project.ChosenProject;

/** Opens the import wizard on what is selected: a project, a source file in it, or one of its imports. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        ImportWizard wizard = new ImportWizard();
        IResource resource = selection instanceof IStructuredSelection structured
                ? Adapters.adapt(structured.getFirstElement(), IResource.class) : null;
        if (resource != null && AnalysisProjects.of(resource).isPresent()) {
            wizard.begin(resource);
        } else {
            Optional<IProject> project = ChosenProject.of(selection, page);
            project.ifPresent(wizard::begin);
        }
        ImportDialog.open(HandlerUtil.getActiveShellChecked(event), wizard);
        return null;
    }
}
