/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.forms.widgets.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salesconsultant.store.history.StoredObject;

class CustomerEditorTest {

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

    private static String heading(IEditorPart editor) {
        return Ui.get(() -> Ui.find(EditorUi.root(editor), Form.class, Form::isVisible).stream().map(form -> String.valueOf(form.getMessage()))
                .findFirst().orElse(""));
    }

    @Test
    void whatDoesNotFitIsToldAsOneTypesAndIsNotSaved() {
        IEditorPart editor = EditorUi.open("Customer", "C1");
        assertFalse(EditorUi.dirty(editor));
        EditorUi.type(editor, "age", "150");
        Ui.await("the message in the heading", () -> heading(editor).contains("At most 130"));
        EditorUi.type(editor, "age", "thirty");
        Ui.await("another message", () -> heading(editor).contains("whole number"));
        EditorUi.type(editor, "email", "nobody");
        Ui.await("two problems", () -> heading(editor).contains("(and 1 more)"));
        Screenshot.take("customer-form-wrong");
        EditorUi.save(editor);
        Ui.await("the reason", () -> heading(editor).startsWith("Correct what is marked"));
        assertTrue(EditorUi.dirty(editor));
        assertEquals(34L, sample.read("Customer", "C1").value("age"));
    }

    @Test
    void undoAndRedoGoAcrossTheFieldsAndASaveIsInTheStoreWithItsAuthor() {
        IEditorPart editor = EditorUi.open("Customer", "C1");
        EditorUi.type(editor, "age", "35");
        EditorUi.type(editor, "city", "Shanghai");
        assertTrue(EditorUi.dirty(editor));
        Ui.command(IWorkbenchCommandConstants.EDIT_UNDO, Map.of());
        Ui.await("the city as before", () -> EditorUi.text(editor, "city").equals("杭州"));
        Ui.command(IWorkbenchCommandConstants.EDIT_UNDO, Map.of());
        Ui.await("the age as before", () -> EditorUi.text(editor, "age").equals("34"));
        assertFalse(EditorUi.dirty(editor));
        Ui.command(IWorkbenchCommandConstants.EDIT_REDO, Map.of());
        Ui.await("the age again", () -> EditorUi.text(editor, "age").equals("35"));
        EditorUi.save(editor);
        Ui.await("saved", () -> !editor.isDirty());
        StoredObject saved = sample.read("Customer", "C1");
        assertEquals(35L, saved.value("age"));
        assertEquals("杭州", saved.value("city"));
        assertEquals(2, saved.version());
        EditorUi.show(editor, "History");
        Ui.await("the change in the history", () -> Ui.find(EditorUi.root(editor), Tree.class, Tree::isVisible).stream()
                .anyMatch(tree -> tree.getItemCount() == 2 && tree.getItem(0).getItemCount() == 1
                        && tree.getItem(0).getItem(0).getText(4).equals("34") && tree.getItem(0).getItem(0).getText(5).equals("35")));
        Screenshot.take("customer-history");
    }

    @Test
    void aChangeIsTakenBackFromTheHistoryAndTheOpenEditorShowsIt() {
        IEditorPart editor = EditorUi.open("Customer", "C1");
        EditorUi.type(editor, "city", "Shanghai");
        EditorUi.save(editor);
        Ui.await("saved", () -> !editor.isDirty());
        EditorUi.show(editor, "History");
        Ui.await("the history", () -> Ui.find(EditorUi.root(editor), Tree.class, tree -> tree.isVisible() && tree.getItemCount() == 2).size() == 1);
        Ui.run(() -> {
            Tree tree = Ui.find(EditorUi.root(editor), Tree.class, Tree::isVisible).getFirst();
            tree.setSelection(tree.getItem(0));
            tree.notifyListeners(SWT.Selection, new Event());
            EditorUi.click(Ui.find(EditorUi.root(editor), Button.class,
                    button -> EditorUi.plain(button).equals("Undo this change")).getFirst());
        });
        EditorUi.dialogWith("OK");
        EditorUi.press("OK");
        Ui.await("the city as it was", () -> EditorUi.text(editor, "city").equals("杭州"));
        assertEquals("杭州", sample.read("Customer", "C1").value("city"));
        assertFalse(EditorUi.dirty(editor));
    }

    @Test
    void theProfileShowsTheFeaturesTheTimelineAndTheConsents() {
        IEditorPart editor = EditorUi.open("Customer", "C1");
        EditorUi.show(editor, "Profile");
        // nine orders of 49.90 and 12.50 a piece, 1 to 9 pieces: 1,011.60 gross; one return of 12.50
        Ui.await("the figures", () -> labels(editor).containsAll(List.of("1,011.60 EUR", "999.10 EUR", "9", "9 days")));
        Ui.await("the timeline", () -> timeline(editor).getItemCount() == 11 && timeline(editor).getItem(0).getText(2).equals("R9")
                && timeline(editor).getItem(0).getText(3).equals("-12.50 EUR"));
        assertTrue(Ui.get(() -> Arrays.stream(timeline(editor).getItems()).anyMatch(item -> item.getText(4).equals("5 of 5: 茶很好喝 – would buy again"))));
        assertTrue(Ui.get(() -> labels(editor)).contains("Proof: web form 4711"));
        assertTrue(Ui.get(() -> labels(editor)).stream().anyMatch(label -> label.startsWith("none yet")));
        Screenshot.take("customer-profile");
    }

    private static List<String> labels(IEditorPart editor) {
        return Ui.find(EditorUi.root(editor), Label.class, Label::isVisible).stream().map(Label::getText).toList();
    }

    private static Table timeline(IEditorPart editor) {
        return Ui.find(EditorUi.root(editor), Table.class, Table::isVisible).getFirst();
    }

    @Test
    void aNewCustomerIsMadeAndHasAProfile() {
        Ui.command(EditorUi.NEW, Map.of("org.salesconsultant.crm.ui.class", "Customer"));
        Ui.await("the form", () -> EditorUi.editor() != null && !Ui.find(EditorUi.root(EditorUi.editor()), Form.class, Form::isVisible).isEmpty());
        IEditorPart editor = Ui.get(EditorUi::editor);
        assertFalse(EditorUi.dirty(editor), "nothing is lost when it is closed");
        EditorUi.type(editor, "id", "C77");
        EditorUi.type(editor, "name", "李雷");
        EditorUi.type(editor, "loyalty_points", "1,200");
        EditorUi.save(editor);
        Ui.await("saved", () -> !editor.isDirty());
        assertEquals("李雷", sample.read("Customer", "C77").value("name"));
        assertEquals(1200L, sample.read("Customer", "C77").value("loyalty_points"));
        Ui.await("the name as the title", () -> editor.getTitle().equals("李雷"));
        EditorUi.show(editor, "Profile");
        Ui.await("an honest profile", () -> labels(editor).contains("No sales yet"));
    }
}
