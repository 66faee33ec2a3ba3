/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.salesconsultant.analysis.preview.Preview;
import org.salesconsultant.analysis.preview.PreviewRow;
import org.salesconsultant.analysis.preview.PreviewSource;
import org.salesconsultant.cleaning.ui.document.RecipeDocument;
import org.salesconsultant.ui.grid.GridCell;
import org.salesconsultant.ui.grid.GridEvents;
import org.salesconsultant.ui.grid.GridIndex;
import org.salesconsultant.ui.grid.GridQuery;
import org.salesconsultant.ui.grid.LazyGrid;
import org.salesconsultant.ui.status.Trouble;

/** The rows of a preview as a grid. */
public final class RowsPage {

    private final LazyGrid grid;

    private final CellMenu menu;

    private PreviewRows rows;

    /** A cell of a row. */
    record Cell(PreviewRow row, String column) {
    }

    public RowsPage(Composite parent, RecipeDocument document) {
        menu = new CellMenu(this, document);
        grid = new LazyGrid(parent, new Events());
        grid.setMenu(menu.fill(new Menu(grid)));
    }

    public Control control() {
        return grid;
    }

    /**
     * Shows the rows of a preview; the order asked for stays as long as the columns do.
     *
     * @param source what they were read from
     * @param steps how many steps made them
     */
    public void show(Preview preview, PreviewSource source, int steps) {
        menu.shows(preview, source, steps);
        PreviewRows shown = new PreviewRows(preview);
        boolean changedColumns = rows == null || !rows.columns().equals(shown.columns());
        rows = shown;
        grid.show(rows, changedColumns ? GridQuery.ALL : grid.query());
    }

    /** Shows a text in place of rows. */
    public void say(String text) {
        grid.say(text);
    }

    /** Takes note of a column whose values name the rows; null for none. */
    public void key(String column) {
        menu.key(column);
    }

    /** {@return the cell that was clicked last, if there is one} */
    Optional<Cell> cell() {
        return grid.cell().map(this::cell);
    }

    private Cell cell(GridCell cell) {
        return new Cell(rows.row(cell.key()), cell.column());
    }

    private final class Events implements GridEvents {

        @Override
        public void openCell(GridCell cell) {
            menu.edit(cell(cell));
        }

        @Override
        public void open(String key) {
            // a cell is opened, not a row
        }

        @Override
        public void refused(IStatus status) {
            Trouble.show(status);
        }

        @Override
        public void failed() {
            // rows at hand cannot fail to load
        }

        @Override
        public void counted(GridIndex index) {
            // the editor says how many rows there are
        }

        @Override
        public void asked(GridQuery query) {
            // only the order, which the grid shows
        }

        @Override
        public void selected(int count) {
            // rows are only looked at
        }

        @Override
        public void moved(List<String> columns) {
            // for as long as the editor is open
        }

        @Override
        public void resized(Map<String, Integer> widths) {
            // for as long as the editor is open
        }
    }
}
