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

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salesconsultant.analysis.draft.FileDraft;
import org.salesconsultant.model.analysis.AnalysisPackage.Literals;
import org.salesconsultant.model.analysis.AttributeMapping;
import org.salesconsultant.model.analysis.ExtraAttribute;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.ui.grid.GridColumn;

/** The dialog for the attributes of a project, as a person uses it, and where an attribute then appears. */
class AttributesDialogTest {

    private static final String COMMAND = "org.salesconsultant.crm.ui.attributes";

    private CrmSample sample;

    @BeforeEach
    void openAProject() throws Exception {
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

    private static void english() {
        Assumptions.assumeTrue("en".equals(Locale.getDefault().getLanguage()), "texts are compared in English");
    }

    private static Window open() {
        Ui.command(COMMAND, Map.of());
        return waitFor("AttributesDialog");
    }

    private static Window waitFor(String name) {
        Ui.await(name, () -> Dialogs.find(name).isPresent());
        return Ui.get(() -> Dialogs.find(name).orElseThrow());
    }

    private static void press(Window dialog, String key) {
        Button button = Ui.get(() -> Ui.find(dialog.getShell(), Button.class, each -> key.equals(each.getData())).getFirst());
        Ui.display().asyncExec(() -> Dialogs.press(button));
    }

    private static void ok(Window dialog) {
        Shell shell = Ui.get(dialog::getShell);
        Ui.run(() -> Dialogs.press(Dialogs.button(dialog, IDialogConstants.OK_ID)));
        Ui.await("closed", shell::isDisposed);
    }

    private static void fill(Window dialog, EAttribute feature, String text) {
        Ui.run(() -> Ui.find(dialog.getShell(), Text.class, each -> each.getData() == feature).getFirst().setText(text));
    }

    private static void choose(Window dialog, EAttribute feature, int index) {
        Ui.run(() -> {
            Combo combo = Ui.find(dialog.getShell(), Combo.class, each -> each.getData() == feature).getFirst();
            combo.select(index);
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static boolean canFinish(Window dialog) {
        return Ui.get(() -> Dialogs.button(dialog, IDialogConstants.OK_ID).isEnabled());
    }

    private List<String> declared() {
        try {
            return ModelFiles.read(sample.projectFile(), Project.class).getAttributes().stream().map(ExtraAttribute::getName).toList();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    /** Adds a whole number 'visits' to customers, with column names for imports. */
    private static void addVisits() {
        Window list = open();
        press(list, "add");
        Window one = waitFor("AttributeDialog");
        assertFalse(canFinish(one), "it has no name yet");
        fill(one, Literals.EXTRA_ATTRIBUTE__NAME, "name");
        assertFalse(canFinish(one), "customers have a name already");
        fill(one, Literals.EXTRA_ATTRIBUTE__NAME, "shopVisits");
        fill(one, Literals.EXTRA_ATTRIBUTE__LABEL, "Visits to the shop");
        fill(one, Literals.EXTRA_ATTRIBUTE__LABEL_CHINESE, "到店次数");
        fill(one, Literals.EXTRA_ATTRIBUTE__SYNONYMS, "visits, 到店");
        choose(one, Literals.EXTRA_ATTRIBUTE__TYPE, 1);
        fill(one, Literals.EXTRA_ATTRIBUTE__MINIMUM, "ten");
        assertFalse(canFinish(one), "ten is no number");
        Screenshot.take("attribute-wrong-" + Locale.getDefault().getLanguage());
        fill(one, Literals.EXTRA_ATTRIBUTE__MINIMUM, "0");
        assertTrue(canFinish(one));
        Screenshot.take("attribute-" + Locale.getDefault().getLanguage());
        ok(one);
        Screenshot.take("attributes-" + Locale.getDefault().getLanguage());
        ok(list);
    }

    private void loyal() throws CoreException {
        sample.asAnna(writer -> {
            writer.save(sample.type("Customer"), Map.of("id", "C1", "loyalty_points", 250L), 1);
            return null;
        });
    }

    private static boolean hasField(IEditorPart editor, String column) {
        return !Ui.find(EditorUi.root(editor), Text.class, each -> column.equals(each.getData(EditorUi.FIELD)) && each.isVisible()).isEmpty();
    }

    @Test
    void anAttributeAppearsInTheOpenFormTheOpenGridAndSuggestedMappings() throws Exception {
        english();
        GridPage grid = new GridPage("org.salesconsultant.crm.ui.customers");
        IEditorPart editor = EditorUi.open("Customer", "C1");
        EditorUi.type(editor, "city", "Shanghai");
        addVisits();
        assertEquals(List.of("loyaltyPoints", "shopVisits"), declared());
        Ui.await("the field", () -> hasField(editor, "shop_visits"));
        assertEquals("Shanghai", EditorUi.text(editor, "city"), "what was typed is kept");
        Ui.await("the column", () -> grid.grid().columns().stream().map(GridColumn::label).toList().contains("Visits to the shop"));
        EditorUi.type(editor, "shop_visits", "-1");
        EditorUi.type(editor, "shop_visits", "7");
        Screenshot.take("attribute-in-form");
        EditorUi.save(editor);
        Ui.await("saved", () -> !editor.isDirty());
        assertEquals("Shanghai", sample.read("Customer", "C1").value("city"));
        Files.writeString(sample.folder().resolve("members.csv"), "id,name,到店\n1,Ann,3\n2,Bob,4\n", StandardCharsets.UTF_8);
        FileDraft draft = FileDraft.of(sample.folder(), sample.folder().resolve("members.csv"), "Customer", new NullProgressMonitor());
        assertTrue(ModelFiles.read(sample.folder().resolve(draft.file()), Import.class).getMappings().getFirst().getAttributes().stream()
                .map(AttributeMapping::getAttribute).toList().contains("shopVisits"));
    }

    @Test
    void removingSaysHowManyValuesThereAreAndUndoBringsThemBack() throws Exception {
        english();
        loyal();
        Files.writeString(sample.folder().resolve("loyal.filter"), "<f><conditions name=\"loyalty_points\" value=\"&gt;3\"/></f>");
        IEditorPart editor = EditorUi.open("Customer", "C1");
        Window list = open();
        Ui.run(() -> {
            Table table = Ui.find(list.getShell(), Table.class, each -> true).getFirst();
            table.setSelection(0);
            table.notifyListeners(SWT.Selection, new Event());
        });
        press(list, "remove");
        List<String> asked = EditorUi.dialogWith("Remove");
        assertTrue(asked.stream().anyMatch(text -> text.contains("Objects with a value: 1.") && text.contains("loyal.filter")), asked::toString);
        Screenshot.take("attribute-remove");
        EditorUi.press("Remove");
        Ui.await("no row", () -> Ui.find(list.getShell(), Table.class, each -> each.getItemCount() == 0).size() == 1);
        ok(list);
        assertEquals(List.of(), declared());
        Ui.await("no field", () -> !hasField(editor, "loyalty_points"));
        Ui.run(() -> Ui.page().activate(Ui.page().findView(IPageLayout.ID_PROJECT_EXPLORER)));
        Ui.command(IWorkbenchCommandConstants.EDIT_UNDO, Map.of());
        Ui.await("the field again", () -> hasField(editor, "loyalty_points"));
        assertEquals("250", EditorUi.text(editor, "loyalty_points"));
        assertEquals(List.of("loyaltyPoints"), declared());
    }

    @Test
    void theTypeOfAnAttributeWithValuesIsRefusedAndTheListStaysOpen() throws Exception {
        english();
        loyal();
        Window list = open();
        Ui.run(() -> {
            Table table = Ui.find(list.getShell(), Table.class, each -> true).getFirst();
            table.setSelection(0);
            table.notifyListeners(SWT.Selection, new Event());
        });
        press(list, "change.do");
        Window one = waitFor("AttributeDialog");
        choose(one, Literals.EXTRA_ATTRIBUTE__TYPE, 0);
        ok(one);
        Ui.run(() -> Dialogs.press(Dialogs.button(list, IDialogConstants.OK_ID)));
        Ui.await("the reason", () -> String.valueOf(((TitleAreaDialog) list).getErrorMessage()).contains("Customer.loyaltyPoints"));
        Ui.run(list::close);
        assertEquals("integer", ModelFiles.read(sample.projectFile(), Project.class).getAttributes().getFirst().getType());
    }

    @Test
    void theDialogsAreReadableInTheLanguageOfTheProcess() {
        addVisits();
        assertEquals(List.of("loyaltyPoints", "shopVisits"), declared());
    }
}
