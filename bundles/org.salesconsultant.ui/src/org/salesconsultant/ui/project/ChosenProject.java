/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.project;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;

/** The project a command of the user is about. */
public final class ChosenProject {

    private ChosenProject() {
    }

    /**
     * {@return the project of the selection, else that selected in the Project Explorer, else that of the editor, else the
     * only one there is}
     *
     * @param selection the current selection; may be null
     */
    public static Optional<IProject> of(ISelection selection, IWorkbenchPage page) {
        IEditorPart editor = page.getActiveEditor();
        return AnalysisProjects.of(selection).or(() -> AnalysisProjects.of(page.getSelection(IPageLayout.ID_PROJECT_EXPLORER)))
                .or(() -> editor == null ? Optional.empty() : AnalysisProjects.of(editor.getEditorInput()))
                .or(() -> Optional.of(AnalysisProjects.all()).filter(all -> all.size() == 1).map(all -> all.getFirst()));
    }
}
