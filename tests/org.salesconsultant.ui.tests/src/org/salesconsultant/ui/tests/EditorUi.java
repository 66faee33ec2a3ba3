/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.navigator.CommonNavigator;

/** What a test does to editors of single objects. */
final class EditorUi {

    static final String NEW = "org.salesconsultant.crm.ui.new";

    static final String OPEN = "org.salesconsultant.crm.ui.open";

    static final String DELETE = "org.salesconsultant.crm.ui.delete";

    static final String FIELD = "org.salesconsultant.model.entity.AttributeType";

    private EditorUi() {
    }

    static Map<String, String> object(String type, String key) {
        return Map.of("org.salesconsultant.crm.ui.class", type, "org.salesconsultant.crm.ui.key", key);
    }

    /** Opens the perspective with a project selected. */
    static void begin(CrmSample sample) {
        Ui.openPerspective();
        Ui.run(() -> ((CommonNavigator) Ui.page().findView(IPageLayout.ID_PROJECT_EXPLORER))
                .selectReveal(new StructuredSelection(sample.project())));
    }

    /** Opens an object and goes to its form. {@return the editor} */
    static IEditorPart open(String type, String key) {
        Ui.command(OPEN, object(type, key));
        Ui.await("the editor of " + key, () -> editor() != null && editor().getEditorInput().getName().equals(key)
                && ready(editor()));
        IEditorPart editor = Ui.get(EditorUi::editor);
        show(editor, "Details");
        return editor;
    }

    static IEditorPart editor() {
        return Ui.page().getActiveEditor();
    }

    /** The composite of a part, for use on the UI thread. */
    static Composite root(IWorkbenchPart part) {
        return (Composite) part.getSite().getService(MPart.class).getWidget();
    }

    /** Whether an editor has read its object, asked on the UI thread. */
    static boolean ready(IEditorPart editor) {
        return tab(editor, "Details") != null && tab(editor, "History") != null;
    }

    private static CTabItem tab(IEditorPart editor, String text) {
        return Ui.find(root(editor), CTabFolder.class, folder -> true).stream().flatMap(folder -> Arrays.stream(folder.getItems()))
                .filter(item -> item.getText().equals(text)).findFirst().orElse(null);
    }

    /** Goes to a page of an editor. */
    static void show(IEditorPart editor, String page) {
        Ui.run(() -> {
            CTabItem item = tab(editor, page);
            item.getParent().setSelection(item);
            Event event = new Event();
            event.item = item;
            item.getParent().notifyListeners(SWT.Selection, event);
        });
    }

    /** The control of a field, for use on the UI thread. */
    static Control field(IEditorPart editor, String column) {
        return Ui.find(root(editor), Control.class, control -> Objects.equals(column, control.getData(FIELD))).getFirst();
    }

    static String text(IEditorPart editor, String column) {
        return Ui.get(() -> ((Text) field(editor, column)).getText());
    }

    /** Types a text into a field in place of what is there, and leaves the field. */
    static void type(IEditorPart editor, String column, String text) {
        Ui.run(() -> {
            Text field = (Text) field(editor, column);
            field.setText(text);
            field.notifyListeners(SWT.FocusOut, new Event());
        });
    }

    /** Saves, not waiting for it. */
    static void save(IEditorPart editor) {
        Ui.display().asyncExec(() -> Ui.page().saveEditor(editor, false));
    }

    static boolean dirty(IEditorPart editor) {
        return Ui.get(editor::isDirty);
    }

    /** The dialog with a button, for use on the UI thread; null if there is none. */
    static Shell dialog(String button) {
        return Arrays.stream(Ui.display().getShells()).filter(shell -> shell.isVisible() && shell != Ui.page().getWorkbenchWindow().getShell())
                .filter(shell -> !Ui.find(shell, Button.class, each -> plain(each).equals(button)).isEmpty()).findFirst().orElse(null);
    }

    /** Waits for a dialog with a button. {@return its texts} */
    static List<String> dialogWith(String button) {
        Ui.await("a dialog with " + button, () -> dialog(button) != null);
        return Ui.get(() -> Ui.find(dialog(button), Label.class, label -> true).stream().map(Label::getText).toList());
    }

    /** Presses a button of the dialog that has it. */
    static void press(String button) {
        Ui.run(() -> click(Ui.find(dialog(button), Button.class, each -> plain(each).equals(button)).getFirst()));
    }

    /** Presses a button as a person would. */
    static void click(Button button) {
        if ((button.getStyle() & (SWT.RADIO | SWT.CHECK)) != 0) {
            button.setSelection(true);
        }
        Event event = new Event();
        event.widget = button;
        Ui.display().asyncExec(() -> button.notifyListeners(SWT.Selection, event));
    }

    static String plain(Button button) {
        return button.getText().replace("&", "");
    }
}
