/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salesconsultant.store.history.StoredObject;

class OrderEditorTest {

    private CrmSample sample;

    private IEditorPart editor;

    @BeforeEach
    void openAnOrder() throws Exception {
        Assumptions.assumeTrue("en".equals(Locale.getDefault().getLanguage()), "texts are compared in English");
        sample = CrmSample.make("shop");
        EditorUi.begin(sample);
        editor = EditorUi.open("Order", "O3");
        Ui.await("the lines", () -> table().getItemCount() == 2);
    }

    @AfterEach
    void removeIt() throws Exception {
        Ui.run(() -> Ui.page().closeAllEditors(false));
        if (sample != null) {
            sample.close();
        }
    }

    private Table table() {
        return Ui.find(EditorUi.root(editor), Table.class, Table::isVisible).getFirst();
    }

    private int column(String heading) {
        return Arrays.stream(table().getColumns()).map(each -> each.getText()).toList().indexOf(heading);
    }

    private String cell(int row, String heading) {
        return Ui.get(() -> table().getItem(row).getText(column(heading)));
    }

    /** Types into a cell as a person does: a click on it, the text, Enter. */
    private void type(int row, String heading, String text) {
        Ui.run(() -> {
            TableItem item = table().getItem(row);
            table().setSelection(row);
            Rectangle bounds = item.getBounds(column(heading));
            Event click = new Event();
            click.x = bounds.x + 4;
            click.y = bounds.y + 4;
            click.button = 1;
            click.count = 1;
            table().notifyListeners(SWT.MouseDown, click);
        });
        Ui.await("a cell to type into", () -> !Ui.find(table(), Text.class, Text::isVisible).isEmpty());
        Ui.run(() -> {
            Text cell = Ui.find(table(), Text.class, Text::isVisible).getFirst();
            cell.setText(text);
            cell.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    private String totals() {
        return Ui.get(() -> Ui.find(EditorUi.root(editor), Label.class, label -> label.getText().contains("to pay")).getFirst().getText());
    }

    private void press(String button) {
        Ui.run(() -> EditorUi.click(Ui.find(EditorUi.root(editor), Button.class, each -> EditorUi.plain(each).equals(button)).getFirst()));
    }

    @Test
    void amountsAndTotalsFollowExactlyAndAreSavedInOneChangeSet() {
        type(0, "Quantity", "3.3333");
        Ui.await("the amount of the line", () -> cell(0, "Amount").equals("41.66625") || cell(0, "Amount").equals("41.6663"));
        assertTrue(totals().contains("91.57 EUR"), totals());
        Screenshot.take("order-editor");
        EditorUi.save(editor);
        Ui.await("saved", () -> !editor.isDirty());
        assertEquals(new BigDecimal("41.6663"), sample.read("OrderLine", "O3", 1L).value("amount"));
        StoredObject order = sample.read("Order", "O3");
        assertEquals(new BigDecimal("91.5663"), order.value("amount"));
        assertEquals(order.changeSet(), sample.read("OrderLine", "O3", 1L).changeSet());
    }

    @Test
    void aLineIsAddedWithTheListPriceOfItsProductAndAnotherRemovedAndUndoTakesThemBack() {
        press("Add line");
        Ui.await("a third line", () -> table().getItemCount() == 3);
        type(2, "Product", "P2");
        Ui.await("its list price", () -> cell(2, "Unit price").equals("49.90") && cell(2, "Quantity").equals("1"));
        Ui.run(() -> table().setSelection(0));
        Ui.run(() -> table().notifyListeners(SWT.Selection, new Event()));
        press("Remove");
        Ui.await("two lines", () -> table().getItemCount() == 2);
        Ui.command(IWorkbenchCommandConstants.EDIT_UNDO, Map.of());
        Ui.await("three lines again", () -> table().getItemCount() == 3);
        Ui.command(IWorkbenchCommandConstants.EDIT_REDO, Map.of());
        Ui.await("two lines again", () -> table().getItemCount() == 2);
        EditorUi.save(editor);
        Ui.await("saved", () -> !editor.isDirty());
        assertNull(sample.read("OrderLine", "O3", 1L));
        assertEquals("P2", sample.read("OrderLine", "O3", 3L).value("product_id"));
        assertEquals(new BigDecimal("99.8000"), sample.read("Order", "O3").value("amount"));
    }

    @Test
    void aNumberThatIsNoneStaysToBeMendedAndIsNotSaved() {
        type(0, "Quantity", "three");
        Ui.await("the text", () -> cell(0, "Quantity").equals("three"));
        EditorUi.save(editor);
        Ui.await("still dirty", () -> editor.isDirty());
        assertEquals(List.of(new BigDecimal("3.0000")), List.of(sample.read("OrderLine", "O3", 1L).value("quantity")));
    }
}
