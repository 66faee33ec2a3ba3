/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.perspective;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/** The project at the left, what is open in the middle, customers, orders, products and interactions below it, progress and problems beside them. */
public final class SalesConsultantPerspective implements IPerspectiveFactory {

    /** The id of the perspective. */
    public static final String ID = "org.salesconsultant.analysis.ui.perspective";

    /** Brought by another bundle, which this one does not require. */
    private static final List<String> DATA_VIEWS = List.of("org.salesconsultant.crm.ui.customers", "org.salesconsultant.crm.ui.orders",
            "org.salesconsultant.crm.ui.products", "org.salesconsultant.crm.ui.interactions");

    private static final String CHEAT_SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

    private static final String WIZARD = "org.salesconsultant.analysis.ui.newProject";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.22f, editors);
        IFolderLayout state = layout.createFolder("state", IPageLayout.BOTTOM, 0.66f, editors);
        state.addView(IPageLayout.ID_PROGRESS_VIEW);
        state.addView(IPageLayout.ID_PROBLEM_VIEW);
        List<String> data = DATA_VIEWS.stream().filter(view -> PlatformUI.getWorkbench().getViewRegistry().find(view) != null).toList();
        if (!data.isEmpty()) {
            IFolderLayout folder = layout.createFolder("data", IPageLayout.LEFT, 0.7f, "state");
            data.forEach(folder::addView);
            data.forEach(layout::addShowViewShortcut);
        }
        layout.createPlaceholderFolder("help", IPageLayout.RIGHT, 0.7f, editors).addPlaceholder(CHEAT_SHEETS);
        layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
        layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addNewWizardShortcut(WIZARD);
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
        layout.addPerspectiveShortcut(ID);
    }
}
