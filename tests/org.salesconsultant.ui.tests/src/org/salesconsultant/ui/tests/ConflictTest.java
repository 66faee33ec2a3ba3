/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salesconsultant.store.history.StoredObject;

class ConflictTest {

    private static final String SAVE = "Save the choice";

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

    /** Anna writes city and age while the editor has another age and name. */
    private IEditorPart overtaken() throws Exception {
        IEditorPart editor = EditorUi.open("Customer", "C1");
        EditorUi.type(editor, "age", "35");
        EditorUi.type(editor, "name", "王大明");
        sample.asAnna(writer -> {
            writer.save(sample.type("Customer"), Map.of("id", "C1", "age", 36L, "city", "苏州"), 1);
            return null;
        });
        EditorUi.save(editor);
        return editor;
    }

    private static void choose(String text) {
        Ui.run(() -> EditorUi.click(Ui.find(EditorUi.dialog(SAVE), Button.class, button -> button.getText().equals(text)).getFirst()));
    }

    private static boolean canSave() {
        Shell dialog = EditorUi.dialog(SAVE);
        return dialog != null && Ui.find(dialog, Button.class, button -> EditorUi.plain(button).equals(SAVE)).getFirst().isEnabled();
    }

    @Test
    void bothSidesAreShownAndMineIsKeptWhereIChooseIt() throws Exception {
        IEditorPart editor = overtaken();
        List<String> texts = EditorUi.dialogWith(SAVE);
        assertTrue(texts.containsAll(List.of("Age *", "34", "Name", "City")), texts::toString);
        assertFalse(Ui.get(ConflictTest::canSave), "the age must be chosen");
        Screenshot.take("conflict");
        choose("35");
        Ui.await("a choice", ConflictTest::canSave);
        EditorUi.press(SAVE);
        Ui.await("saved", () -> !editor.isDirty());
        StoredObject now = sample.read("Customer", "C1");
        assertEquals(List.of(35L, "王大明", "苏州", 3L), List.of(now.value("age"), now.value("name"), now.value("city"), now.version()));
        assertEquals("苏州", EditorUi.text(editor, "city"));
    }

    @Test
    void theirsIsKeptWhereIChooseItAndUndoBringsMineBackIntoTheEditor() throws Exception {
        IEditorPart editor = overtaken();
        EditorUi.dialogWith(SAVE);
        EditorUi.press("All theirs");
        Ui.await("a choice", ConflictTest::canSave);
        EditorUi.press(SAVE);
        Ui.await("saved", () -> !editor.isDirty());
        assertEquals(36L, sample.read("Customer", "C1").value("age"));
        assertEquals("王小明", sample.read("Customer", "C1").value("name"));
        Ui.command(IWorkbenchCommandConstants.EDIT_UNDO, Map.of());
        Ui.await("what I had typed", () -> EditorUi.text(editor, "name").equals("王大明") && EditorUi.text(editor, "age").equals("35"));
        assertTrue(EditorUi.dirty(editor));
    }

    @Test
    void whoGoesOnEditingLosesNothing() throws Exception {
        IEditorPart editor = overtaken();
        EditorUi.dialogWith(SAVE);
        EditorUi.press("Go on editing");
        Ui.await("the dialog gone", () -> EditorUi.dialog(SAVE) == null);
        assertTrue(EditorUi.dirty(editor));
        assertEquals("35", EditorUi.text(editor, "age"));
        assertEquals(36L, sample.read("Customer", "C1").value("age"));
    }

    @Test
    void anObjectDeletedMeanwhileIsMadeAgainWithTheEdit() throws Exception {
        IEditorPart editor = EditorUi.open("Customer", "C2");
        EditorUi.type(editor, "city", "Leeds");
        sample.asAnna(writer -> {
            writer.delete(sample.type("Customer"), List.of("C2"), 1);
            return null;
        });
        assertNull(sample.read("Customer", "C2"));
        EditorUi.save(editor);
        EditorUi.dialogWith("Make it again");
        EditorUi.press("Make it again");
        Ui.await("saved", () -> !editor.isDirty());
        StoredObject again = sample.read("Customer", "C2");
        assertEquals(List.of("Ann Smith", 41L, "Leeds"), List.of(again.value("name"), again.value("age"), again.value("city")));
    }

    @Test
    void twoEditorsOnOneCustomerDoNotOverwriteEachOther() {
        IEditorPart first = EditorUi.open("Customer", "C1");
        IEditorPart second = Ui.get(() -> {
            try {
                return Ui.page().openEditor(first.getEditorInput(), "org.salesconsultant.crm.ui.customerEditor", true, IWorkbenchPage.MATCH_NONE);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        Ui.await("the second form", () -> EditorUi.ready(second));
        EditorUi.show(second, "Details");
        EditorUi.type(first, "age", "50");
        EditorUi.type(second, "age", "60");
        EditorUi.type(second, "city", "Nanjing");
        EditorUi.save(first);
        Ui.await("the first saved", () -> !first.isDirty());
        assertEquals("60", EditorUi.text(second, "age"));
        EditorUi.save(second);
        EditorUi.dialogWith(SAVE);
        EditorUi.press("All mine");
        Ui.await("a choice", ConflictTest::canSave);
        EditorUi.press(SAVE);
        Ui.await("the second saved", () -> !second.isDirty());
        assertEquals(60L, sample.read("Customer", "C1").value("age"));
        Ui.await("the first shows it", () -> EditorUi.text(first, "age").equals("60") && EditorUi.text(first, "city").equals("Nanjing"));
    }

    @Test
    void whileTheStoreIsHeldTheEditorStaysAliveAndSavesInTheEnd() throws Exception {
        IEditorPart editor = EditorUi.open("Customer", "C1");
        EditorUi.type(editor, "age", "35");
        LongestPause pause = new LongestPause();
        sample.asAnna(writer -> {
            Ui.run(pause::start);
            EditorUi.save(editor);
            Ui.await("typing goes on while the save waits", () -> {
                EditorUi.type(editor, "city", "Ningbo");
                return EditorUi.text(editor, "city").equals("Ningbo");
            });
            assertTrue(EditorUi.dirty(editor));
            writer.save(sample.type("Customer"), Map.of("id", "C2", "age", 42L), 1);
            return null;
        });
        Ui.await("the age saved", () -> Long.valueOf(35).equals(sample.read("Customer", "C1").value("age")));
        long millis = Ui.get(pause::stop);
        assertTrue(millis < 500, "the UI thread was busy for " + millis + " ms at a time"); // 100 ms on a machine of its own
        assertEquals("Ningbo", EditorUi.text(editor, "city"), "what was typed meanwhile is kept");
    }
}
