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

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeletionUiTest {

    private static final String ALL = "Delete all 31 objects";

    private CrmSample sample;

    @BeforeEach
    void openAProject() throws Exception {
        Assumptions.assumeTrue("en".equals(Locale.getDefault().getLanguage()), "texts are compared in English");
        sample = CrmSample.make("shop");
        EditorUi.begin(sample);
    }

    @AfterEach
    void removeIt() throws Exception {
        Ui.run(() -> Ui.page().closeAllEditors(false));
        if (sample != null) {
            sample.close();
        }
    }

    private IViewPart history() {
        return Ui.get(() -> {
            try {
                return Ui.page().showView("org.salesconsultant.crm.ui.history");
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Table changes(IViewPart view) {
        return Ui.find(EditorUi.root(view), Table.class, Table::isVisible).getFirst();
    }

    @Test
    void whatHangsOnACustomerIsSaidDeletedTogetherAndBroughtBackByEditUndo() {
        IEditorPart editor = EditorUi.open("Customer", "C1");
        Ui.command(EditorUi.DELETE, Map.of());
        List<String> texts = EditorUi.dialogWith(ALL);
        String asked = String.join("\n", texts);
        assertTrue(asked.contains("10 × Orders") && asked.contains("18 × Order lines") && asked.contains("1 × Interactions")
                && asked.contains("1 × Consents"), asked);
        Screenshot.take("delete");
        EditorUi.press(ALL);
        Ui.await("the editor of what is gone closed", () -> !Ui.page().isPartVisible(editor) && Ui.page().getEditorReferences().length == 0);
        assertEquals(null, sample.read("Customer", "C1"));
        assertEquals(null, sample.read("OrderLine", "O3", 2L));
        IViewPart view = history();
        Ui.await("the deletion in the history", () -> changes(view).getItemCount() == 2 && changes(view).getItem(0).getText(4).contains("−18"));
        Ui.run(() -> {
            changes(view).setSelection(0);
            changes(view).notifyListeners(SWT.Selection, new Event());
        });
        Ui.await("what it did", () -> Ui.find(EditorUi.root(view), Label.class, label -> label.getText().equals("31 objects")).size() == 1);
        Screenshot.take("history-view");
        Ui.command(IWorkbenchCommandConstants.EDIT_UNDO, Map.of());
        Ui.await("all of it back", () -> sample.read("Customer", "C1") != null);
        assertNotNull(sample.read("OrderLine", "O3", 2L));
        Ui.await("the undo in the history", () -> changes(view).getItemCount() == 3
                && changes(view).getItem(0).getText(3).equals("Undo of 2"));
    }
}
