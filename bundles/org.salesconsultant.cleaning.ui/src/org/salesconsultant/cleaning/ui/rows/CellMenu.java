/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.rows;

import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.salesconsultant.analysis.preview.Preview;
import org.salesconsultant.analysis.preview.PreviewSource;
import org.salesconsultant.analysis.preview.RecipePreview;
import org.salesconsultant.cleaning.lineage.RowLineage;
import org.salesconsultant.cleaning.ui.document.RecipeDocument;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.status.Trouble;

/** What a person does with a cell: edits it by hand, or asks how it came to be what it is. */
final class CellMenu {

    private static final Messages MESSAGES = Messages.of(CellMenu.class);

    private final RowsPage page;

    private final RecipeDocument document;

    private final HandEdits edits;

    private Preview preview;

    private PreviewSource source;

    private int shown;

    private String keyColumn;

    CellMenu(RowsPage page, RecipeDocument document) {
        this.page = page;
        this.document = document;
        edits = new HandEdits(document);
    }

    Menu fill(Menu menu) {
        item(menu, "menu.edit", () -> page.cell().ifPresent(this::edit));
        item(menu, "menu.lineage", () -> page.cell().ifPresent(this::trace));
        return menu;
    }

    private static void item(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(MESSAGES.text(key));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    /** Takes note of what is shown: the rows after so many steps. */
    void shows(Preview newPreview, PreviewSource newSource, int steps) {
        preview = newPreview;
        source = newSource;
        shown = steps;
    }

    /** Takes note of a column whose values name the rows; null for none. */
    void key(String column) {
        keyColumn = column;
    }

    void edit(RowsPage.Cell cell) {
        String before = cell.row().cells()[preview.schema().position(cell.column())];
        InputDialog dialog = new InputDialog(shell(), MESSAGES.text("edit.title"),
                MESSAGES.text("edit.message", cell.column(), Long.toString(cell.row().row())), before == null ? "" : before, null);
        if (dialog.open() == Window.OK && !dialog.getValue().equals(before == null ? "" : before)) {
            String key = keyColumn == null || preview.schema().position(keyColumn) < 0 ? null : keyColumn;
            edits.edit(cell, preview.schema().names(), shown, key, dialog.getValue());
        }
    }

    private void trace(RowsPage.Cell cell) {
        Recipe recipe = document.snapshot();
        PreviewSource from = source;
        int steps = shown;
        new BackgroundJob<Optional<RowLineage>>(MESSAGES.text("lineage.title", cell.column()), page.control(), monitor -> RecipePreview
                .lineage(recipe, document.name(), from, steps, cell.row(), monitor)).then(lineage -> show(cell, lineage))
                        .otherwise(Trouble::show).schedule();
    }

    private void show(RowsPage.Cell cell, Optional<RowLineage> lineage) {
        lineage.flatMap(row -> row.cell(cell.column())).ifPresent(found -> new LineageDialog(shell(),
                MESSAGES.text("lineage.place", cell.row().file(), Long.toString(cell.row().row())), found).open());
    }

    private Shell shell() {
        return page.control().getShell();
    }
}
