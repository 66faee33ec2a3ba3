/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.grid;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.store.browse.Browse;
import org.salesconsultant.store.browse.SavedFilters;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.project.AnalysisProjects;
import org.salesconsultant.ui.status.Trouble;

/** Saves what is shown under a name, as a file of the project. */
final class FilterStore {

    private static final Messages MESSAGES = Messages.of(FilterStore.class);

    private FilterStore() {
    }

    /** Asks for a name and saves. @param saved told the file */
    static void ask(Control owner, OpenedClass opened, Browse browse, Consumer<Path> saved) {
        Shell shell = owner.getShell();
        InputDialog dialog = new InputDialog(shell, MESSAGES.text("filter.save"), MESSAGES.text("filter.save.message"), "",
                name -> name.isBlank() ? MESSAGES.text("filter.save.blank") : null);
        if (dialog.open() != Window.OK) {
            return;
        }
        Path file = SavedFilters.of(AnalysisProjects.folder(opened.project())).file(dialog.getValue());
        if (Files.exists(file) && !MessageDialog.openQuestion(shell, MESSAGES.text("filter.save"),
                MESSAGES.text("filter.save.replace", dialog.getValue().strip()))) {
            return;
        }
        save(owner, opened, browse, dialog.getValue(), saved);
    }

    /** Saves under a name. */
    static void save(Control owner, OpenedClass opened, Browse browse, String name, Consumer<Path> saved) {
        new BackgroundJob<>(MESSAGES.text("filter.save"), owner, monitor -> {
            Path file = SavedFilters.of(AnalysisProjects.folder(opened.project())).save(name, browse);
            opened.project().refreshLocal(IResource.DEPTH_INFINITE, monitor);
            return file;
        }).then(saved).otherwise(Trouble::show).schedule();
    }
}
