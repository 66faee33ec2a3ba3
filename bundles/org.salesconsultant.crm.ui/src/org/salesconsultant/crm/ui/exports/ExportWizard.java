/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.exports;

import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.salesconsultant.analysis.ProjectExporter;
import org.salesconsultant.analysis.project.ProjectStore;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.ui.status.Trouble;

/** Asks what to export and where to, and has it done in the background. */
public final class ExportWizard extends Wizard {

    private static final Messages MESSAGES = Messages.of(ExportWizard.class);

    private final ExportWish wish;

    private final ObjectsPage objects;

    private final TargetPage target;

    private ExportWizard(ExportWish wish, ProjectStore store, Locale locale) {
        this.wish = wish;
        setWindowTitle(MESSAGES.text("title"));
        objects = new ObjectsPage(wish, store.types(), locale);
        target = new TargetPage(wish, objects);
    }

    /**
     * Opens the wizard; grids call it with what they show.
     *
     * @param shell the window it stands before
     */
    public static void open(Shell shell, ExportWish wish) {
        try {
            ProjectStore store = ProjectStore.of(wish.project());
            WizardDialog dialog = new WizardDialog(shell, new ExportWizard(wish, store, Locale.getDefault()));
            dialog.setPageSize(620, 420);
            dialog.open();
        } catch (CoreException e) {
            Trouble.show(e.getStatus());
        }
    }

    @Override
    public void addPages() {
        addPage(objects);
        addPage(target);
    }

    @Override
    public boolean performFinish() {
        ProjectExporter.Request request = new ProjectExporter.Request(objects.entity().name(), target.file(), target.format(),
                target.parameters(), objects.columns(), objects.filter(), wish.sort(), wish.keys(), target.contact(), target.imports());
        ExportJob.start(wish.project(), request, (Shell) getShell().getParent());
        return true;
    }
}
