/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PerspectiveTest {

    @BeforeEach
    void openPerspective() {
        Ui.openPerspective();
    }

    @Test
    void thePerspectiveOpensWithItsParts() {
        List<String> views = Ui.get(() -> Arrays.stream(Ui.page().getViewReferences()).map(view -> view.getId()).toList());
        assertTrue(views.containsAll(List.of(IPageLayout.ID_PROJECT_EXPLORER, Ui.CUSTOMERS, IPageLayout.ID_PROGRESS_VIEW,
                IPageLayout.ID_PROBLEM_VIEW)), views::toString);
        assertTrue(Ui.get(() -> Ui.page().isEditorAreaVisible()));
    }

    @Test
    void theWelcomePageOpensAndIsOpenedOnce() {
        Ui.command("org.salesconsultant.analysis.ui.welcome", Map.of());
        Ui.await("the welcome page", () -> Ui.page().getEditorReferences().length == 1);
        Ui.command("org.salesconsultant.analysis.ui.welcome", Map.of());
        Screenshot.take("welcome");
        assertEquals(1, Ui.get(() -> Ui.page().getEditorReferences().length));
    }

    @Test
    void theCheatSheetOpens() {
        Ui.run(() -> new OpenCheatSheetAction("org.salesconsultant.analysis.ui.fromOrdersToActions").run());
        Ui.await("the cheat sheet", () -> Ui.page().findView("org.eclipse.ui.cheatsheets.views.CheatSheetView") != null);
        Screenshot.take("cheat-sheet");
        assertNotNull(Ui.get(() -> Ui.page().findView("org.eclipse.ui.cheatsheets.views.CheatSheetView")));
    }

    @Test
    void theNewWizardKnowsTheProject() {
        assertNotNull(Ui.get(() -> PlatformUI.getWorkbench()
                .getNewWizardRegistry().findWizard("org.salesconsultant.analysis.ui.newProject")));
    }

    @Test
    void theProgramIsAnApplicationAndAProductOfTheRegistry() {
        assertNotNull(Platform.getExtensionRegistry().getExtension("org.eclipse.core.runtime.applications",
                "org.salesconsultant.workbench.application"));
        assertNotNull(Platform.getExtensionRegistry().getExtension("org.eclipse.core.runtime.products",
                "org.salesconsultant.workbench.product"));
    }
}
