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

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salesconsultant.cleaning.ui.editor.RecipeEditor;
import org.salesconsultant.model.analysis.CellEdit;
import org.salesconsultant.ui.grid.LazyGrid;

/** The Data Cleaning editor on a small shop; what it counts and writes is the same in both languages. */
class RecipeEditorTest {

    private RecipeSample sample;

    @BeforeEach
    void openTheRecipe() throws Exception {
        sample = RecipeSample.open();
        awaitCounts("2,0,0", "1,0,0", "0,2,0");
    }

    @AfterEach
    void close() throws Exception {
        Ui.run(() -> Ui.page().closeAllEditors(false));
        sample.close();
    }

    @Test
    void theRecipeIsTriedOnTheSourceOfItsImport() {
        awaitNames("Ann", "Bob", "Bob", "李四");
        Screenshot.take("recipe-" + System.getProperty("user.language"));
        assertFalse(Ui.get(() -> editor().isDirty()));
    }

    @Test
    void aStepInTheMiddleIsSwitchedOffAndOnAgainByUndo() {
        check(1, false);
        awaitCounts("2,0,0", ",,", ",,");
        assertTrue(Ui.get(() -> editor().isDirty()));
        awaitNames("Ann", "Bob", "Bob", "李四", "王五", "eve");
        Screenshot.take("recipe-unfit-" + System.getProperty("user.language"));
        assertEquals(3, Ui.get(() -> editor().document().recipe().getSteps().size()).intValue());
        global(ActionFactory.UNDO);
        awaitCounts("2,0,0", "1,0,0", "0,2,0");
        awaitNames("Ann", "Bob", "Bob", "李四");
        global(ActionFactory.REDO);
        awaitCounts("2,0,0", ",,", ",,");
        global(ActionFactory.UNDO);
        assertFalse(Ui.get(() -> editor().isDirty()));
    }

    @Test
    void theStateAfterAStepIsShownWhenItIsSelected() {
        select(0);
        awaitNames("Ann", "Bob", "Bob", "李四", "王五", "eve");
        awaitCounts("2,0,0", "1,0,0", "0,2,0");
    }

    @Test
    void aFilterShowsTheRowsThatMeetItUntilItIsTakenAway() {
        Ui.run(() -> {
            Text filter = Ui.find(editor().getSite().getShell(), Text.class, text -> text.isVisible() && text.getMessage().contains(">")).getFirst();
            filter.setText("city = 'York'");
            filter.notifyListeners(SWT.DefaultSelection, new Event());
        });
        awaitNames("Bob", "Bob");
        Ui.run(() -> line("city").notifyListeners(SWT.Selection, new Event()));
        awaitNames("Ann", "Bob", "Bob", "李四");
    }

    @Test
    void aClickOnAValueOfTheProfileShowsItsRows() {
        Ui.await("the profile", () -> table(3, item -> item.getText().equals("Bob")) != null);
        Ui.run(() -> click(table(3, item -> item.getText().equals("Bob")), "Bob"));
        awaitNames("Bob", "Bob");
        Screenshot.take("recipe-filter-" + System.getProperty("user.language"));
        assertTrue(Ui.get(() -> line("Bob") != null), "a line says that the filter is on");
    }

    @Test
    void aClickOnAProblemShowsItsRows() {
        select(0);
        Ui.await("the problem", () -> table(1, item -> item.getText().contains("city")) != null);
        Ui.run(() -> {
            Table problems = table(1, item -> item.getText().contains("city"));
            click(problems, Arrays.stream(problems.getItems()).map(TableItem::getText).filter(text -> text.contains("city")).findFirst().orElseThrow());
        });
        awaitNames("王五");
    }

    @Test
    void aCellIsEditedByHandInAStepOfItsOwnAndTheEditIsUndone() {
        awaitNames("Ann", "Bob", "Bob", "李四");
        Ui.run(() -> clickCell(2, 1));
        Ui.display().asyncExec(() -> grid().notifyListeners(SWT.KeyDown, key(SWT.F2)));
        Ui.await("the dialog", () -> Dialogs.find("InputDialog").isPresent());
        Ui.run(() -> {
            Window dialog = Dialogs.find("InputDialog").orElseThrow();
            Dialogs.visible(dialog.getShell(), Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0).getFirst().setText("Hull");
            Dialogs.press(Dialogs.button(dialog, IDialogConstants.OK_ID));
        });
        awaitCounts("2,0,0", "1,0,0", "0,2,0", "1,0,0");
        CellEdit edit = (CellEdit) Ui.get(() -> editor().document().recipe().getSteps().getLast().getDecisions().getFirst());
        assertEquals(List.of("city", "Leeds", "Hull"), List.of(edit.getColumn(), edit.getBefore(), edit.getAfter()));
        global(ActionFactory.UNDO);
        awaitCounts("2,0,0", "1,0,0", "0,2,0");
    }

    @Test
    void applyWritesTheCleanedVersionAndLeavesTheSourceAsItIs() throws IOException {
        String source = Files.readString(sample.folder().resolve("data/shop.csv"));
        press();
        Ui.await("the result", () -> line("shop.csv") != null);
        Screenshot.take("recipe-applied-" + System.getProperty("user.language"));
        assertEquals("name,city,amount\nAnn,Leeds,10\nBob,York,12\nBob,York,12\n李四,北京,3\n",
                Files.readString(sample.folder().resolve("cleaned/shop.csv")));
        assertTrue(Files.readString(sample.folder().resolve("cleaned/shop-changes.csv")).contains("negative amount"));
        assertEquals(source, Files.readString(sample.folder().resolve("data/shop.csv")));
    }

    @Test
    void whatIsSavedIsReadAgain() throws IOException {
        check(2, false);
        Ui.run(() -> editor().doSave(new NullProgressMonitor()));
        assertFalse(Ui.get(() -> editor().isDirty()));
        assertTrue(Files.readString(sample.folder().resolve("shop.recipe")).contains("enabled=\"false\""));
    }

    private static RecipeEditor editor() {
        return (RecipeEditor) Ui.page().getActiveEditor();
    }

    private static Table steps() {
        return Ui.find(editor().getSite().getShell(), Table.class, table -> table.isVisible() && (table.getStyle() & SWT.CHECK) != 0).getFirst();
    }

    /** {@return the visible table with so many columns and a line that is as wanted; null if there is none} */
    private static Table table(int columns, Predicate<TableItem> line) {
        return Ui.find(editor().getSite().getShell(), Table.class, table -> table.isVisible() && table.getColumnCount() == columns
                && Arrays.stream(table.getItems()).anyMatch(line)).stream().findFirst().orElse(null);
    }

    private static void click(Table table, String text) {
        TableItem item = Arrays.stream(table.getItems()).filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
        table.setSelection(item);
        Event event = new Event();
        event.item = item;
        table.notifyListeners(SWT.Selection, event);
    }

    private static void check(int step, boolean on) {
        Ui.run(() -> {
            TableItem item = steps().getItem(step);
            item.setChecked(on);
            Event event = new Event();
            event.item = item;
            event.detail = SWT.CHECK;
            steps().notifyListeners(SWT.Selection, event);
        });
    }

    private static NatTable grid() {
        return Ui.find(editor().getSite().getShell(), NatTable.class, table -> table.isVisible() && table.getColumnCount() == 4).getFirst();
    }

    private static void clickCell(int column, int row) {
        Rectangle bounds = grid().getBoundsByPosition(column, row);
        Event event = new Event();
        event.x = bounds.x + bounds.width / 2;
        event.y = bounds.y + bounds.height / 2;
        event.button = 1;
        event.count = 1;
        grid().notifyListeners(SWT.MouseDown, event);
        event.stateMask = SWT.BUTTON1;
        grid().notifyListeners(SWT.MouseUp, event);
    }

    private static Event key(int code) {
        Event event = new Event();
        event.keyCode = code;
        return event;
    }

    private static void select(int step) {
        Ui.run(() -> {
            steps().setSelection(step);
            steps().notifyListeners(SWT.Selection, new Event());
        });
    }

    private static void global(ActionFactory action) {
        Ui.run(() -> editor().getEditorSite().getActionBars().getGlobalActionHandler(action.getId()).run());
    }

    /** {@return the visible line with links that holds a text; null if there is none} */
    private static Link line(String text) {
        return Ui.find(editor().getSite().getShell(), Link.class, link -> link.isVisible() && link.getText().contains(text)).stream()
                .findFirst().orElse(null);
    }

    /** Presses the button that writes the cleaned version, the last but one of those of the steps. */
    private static void press() {
        Ui.run(() -> {
            List<Button> buttons = Ui.find(steps().getParent().getParent(), Button.class, button -> true);
            buttons.get(buttons.size() - 2).notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Changed, dropped and open of each step. */
    private static List<String> counts() {
        return Arrays.stream(steps().getItems()).map(item -> item.getText(2) + "," + item.getText(3) + "," + item.getText(4)).toList();
    }

    private static void awaitCounts(String... counts) {
        Ui.await("the counts " + List.of(counts), () -> counts().equals(List.of(counts)));
    }

    private static void awaitNames(String... names) {
        LazyGrid grid = Ui.get(() -> Ui.find(editor().getSite().getShell(), LazyGrid.class, LazyGrid::isVisible).stream()
                .filter(each -> !each.columns().isEmpty() && each.columns().getFirst().id().equals("name")).findFirst().orElseThrow());
        Ui.await("the rows " + List.of(names), () -> {
            for (int i = 0; i < names.length; i++) {
                if (!names[i].equals(grid.text(0, i))) {
                    return false;
                }
            }
            return grid.text(0, names.length).isEmpty();
        });
    }
}
