/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.grid;

import java.nio.file.Path;

import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorLauncher;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.SavedFilter;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.status.Trouble;

/** Opens the grid of a saved filter's class with it, where an editor would open. */
public final class FilterLauncher implements IEditorLauncher {

    private static final Messages MESSAGES = Messages.of(FilterLauncher.class);

    /** The grids' views are named for the tables of their classes. */
    private static final String VIEWS = "org.salesconsultant.crm.ui.";

    @Override
    public void open(IPath location) {
        Path file = location.toPath();
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        new BackgroundJob<>(file.getFileName().toString(), page.getWorkbenchWindow().getShell(),
                monitor -> String.valueOf(ModelFiles.read(file, SavedFilter.class).getEntity()))
                .then(type -> show(page, type, file)).otherwise(Trouble::show).quiet().schedule();
    }

    private static void show(IWorkbenchPage page, String type, Path file) {
        String view = VIEWS + CrmTypes.installed().find(type).map(EntityType::table).orElse(type);
        if (PlatformUI.getWorkbench().getViewRegistry().find(view) == null) {
            Trouble.show(new Problem(file.toString(), MESSAGES.text("filter.noView", type), MESSAGES.text("filter.noView.remedy")).status());
            return;
        }
        try {
            ((EntityView) page.showView(view)).use(file);
        } catch (PartInitException e) {
            Trouble.show(e.getStatus());
        }
    }
}
