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

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISaveablePart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salesconsultant.cleaning.ui.document.RecipeDocument;
import org.salesconsultant.cleaning.ui.editor.RecipeEditor;

/** The Data Cleaning editor on a small shop; what it counts and writes is the same in both languages. */
class RecipeEditorTest {

    private RecipeSample sample;

    @BeforeEach
    void openTheRecipe() throws Exception {
        sample = RecipeSample.open();
        awaitCounts("5,2,", "2,,", ",2,");
    }

    @AfterEach
    void close() throws Exception {
        Ui.run(() -> Ui.page().closeAllEditors(false));
        sample.close();
    }

    private static RecipeDocument document() {
        return ((RecipeEditor) Ui.page().getActiveEditor()).document();
    }

    private static Table steps() {
        return Ui.find(sampleShell(), Table.class, table -> (table.getStyle() & SWT.CHECK) != 0).getFirst();
    }

    private static org.eclipse.swt.widgets.Shell sampleShell() {
        return Ui.page().getActiveEditor().getSite().getShell();
    }

    /** Changed, dropped and open of each step. */
    private static List<String> counts() {
        return Arrays.stream(steps().getItems()).map(item -> item.getText(2) + "," + item.getText(3) + "," + item.getText(4)).toList();
    }

    private static void awaitCounts(String... counts) {
        Ui.await("the counts " + List.of(counts), () -> counts().equals(List.of(counts)));
    }
}
