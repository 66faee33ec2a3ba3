/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salesconsultant.cleaning.ui.editor.RecipeEditor;
import org.salesconsultant.model.analysis.Decision;
import org.salesconsultant.model.analysis.PairVerdict;
import org.salesconsultant.model.analysis.Verdict;

/** What the steps leave to a person, and a step that is added with a look at what it would change. */
class RecipeReviewTest {

    private RecipeSample sample;

    @BeforeEach
    void openTheRecipe() throws Exception {
        sample = RecipeSample.withOpenPairs();
        Ui.await("open pairs", () -> open() > 1);
    }

    @AfterEach
    void close() throws Exception {
        Ui.run(() -> Ui.page().closeAllEditors(false));
        sample.close();
    }

    @Test
    void aPairIsDecidedByAKeyAndTheDecisionIsUndone() {
        Ui.run(() -> tabs().setSelection(2));
        Ui.await("both records", () -> compared() != null);
        Screenshot.take("recipe-review-" + System.getProperty("user.language"));
        long before = Ui.get(RecipeReviewTest::open);
        type('s');
        Ui.await("one less", () -> open() == before - 1);
        Decision decision = Ui.get(() -> decisions().getFirst());
        assertEquals(Verdict.SAME, ((PairVerdict) decision).getVerdict());
        assertTrue(Ui.get(() -> editor().isDirty()));
        type('d');
        Ui.await("two less", () -> open() == before - 2);
        type('u');
        type('u');
        Ui.await("all open again", () -> open() == before);
        assertTrue(Ui.get(() -> decisions().isEmpty()));
    }

    @Test
    void aStepIsTriedBeforeItIsAdded() {
        Ui.display().asyncExec(() -> button(0).notifyListeners(SWT.Selection, new Event()));
        Ui.await("the dialog", () -> dialog() != null);
        Ui.await("its steps", () -> list() != null);
        Ui.run(() -> {
            Table steps = list();
            for (int i = 0; i < steps.getItemCount(); i++) {
                if (steps.getItem(i).getText().toLowerCase(Locale.ROOT).contains("standardise") || steps.getItem(i).getText().contains("规范")) {
                    steps.setSelection(i);
                    steps.notifyListeners(SWT.Selection, new Event());
                }
            }
        });
        Ui.await("what it would change", () -> tried() > 0);
        Screenshot.take("recipe-step-" + System.getProperty("user.language"));
        int before = Ui.get(() -> editor().document().recipe().getSteps().size());
        Ui.run(() -> ((Window) dialog().getData()).getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        Ui.await("the step", () -> editor().document().recipe().getSteps().size() == before + 1);
    }

    private static RecipeEditor editor() {
        return (RecipeEditor) Ui.page().getActiveEditor();
    }

    private static List<Decision> decisions() {
        return editor().document().recipe().getSteps().getFirst().getDecisions();
    }

    private static Shell shell() {
        return editor().getSite().getShell();
    }

    private static CTabFolder tabs() {
        return Ui.find(shell(), CTabFolder.class, tabs -> tabs.isVisible() && tabs.getItemCount() == 3 && tabs.getItem(2).getText().matches(".*\\d.*")).getFirst();
    }

    /** The cases that the tab says are open. */
    private static long open() {
        return Ui.find(shell(), CTabFolder.class, tabs -> tabs.isVisible() && tabs.getItemCount() == 3).stream()
                .map(tabs -> tabs.getItem(2).getText().replaceAll("\\D", "")).filter(text -> !text.isEmpty()).mapToLong(Long::parseLong)
                .findFirst().orElse(0);
    }

    /** The table of two records; null while they are not there. */
    private static Table compared() {
        return Ui.find(shell(), Table.class, table -> table.isVisible() && Arrays.stream(table.getItems())
                .anyMatch(item -> item.getText().equals("city") && !item.getText(2).isEmpty() && item.getText(1).length() > 1 && table.getColumnCount() == 3))
                .stream().findFirst().orElse(null);
    }

    private static void type(char key) {
        Ui.run(() -> {
            Event event = new Event();
            event.character = key;
            Ui.find(shell(), Table.class, table -> table.isVisible() && table.isListening(SWT.KeyDown) && table.getColumnCount() == 3
                    && table.getParent().getParent().getParent() instanceof CTabFolder).getFirst().notifyListeners(SWT.KeyDown, event);
        });
    }

    private static Button button(int index) {
        Table steps = Ui.find(shell(), Table.class, table -> table.isVisible() && (table.getStyle() & SWT.CHECK) != 0).getFirst();
        return Ui.find(steps.getParent().getParent(), Button.class, each -> true).get(index);
    }

    private static Shell dialog() {
        return Arrays.stream(Ui.display().getShells()).filter(each -> each != shell() && each.isVisible()
                && each.getData() instanceof TitleAreaDialog).findFirst().orElse(null);
    }

    private static Table list() {
        return Ui.find(dialog(), Table.class, table -> table.getColumnCount() == 0 && table.getItemCount() > 3).stream().findFirst().orElse(null);
    }

    private static int tried() {
        return Ui.find(dialog(), Table.class, table -> table.getColumnCount() == 4).getFirst().getItemCount();
    }
}
