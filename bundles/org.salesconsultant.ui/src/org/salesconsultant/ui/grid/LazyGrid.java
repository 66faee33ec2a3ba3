/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.store.browse.BrowseFilter;
import org.salesconsultant.store.browse.SortColumn;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.status.Trouble;

/**
 * A grid over the rows of a source. It opens at once and loads what is looked at, page by page, in the background; filtering
 * and sorting are the source's work too. Selected rows are known by key and found again in any order. Where there is nothing
 * to show it says why.
 */
public final class LazyGrid extends Composite {

    private static final Messages MESSAGES = Messages.of(LazyGrid.class);

    private final StackLayout stack = new StackLayout();

    private final Composite notice;

    private final Label noticeText;

    /** Never seen: a table that the theme of the workbench colours, as the grid shall be. */
    private final Table themed;

    private final GridEvents events;

    private GridSource source;

    private GridQuery query = GridQuery.ALL;

    private GridTable table;

    /** Makes an empty grid. */
    public LazyGrid(Composite parent, GridEvents events) {
        super(parent, SWT.NONE);
        this.events = events;
        setLayout(stack);
        notice = new Composite(this, SWT.NONE);
        notice.setLayout(new GridLayout());
        noticeText = new Label(notice, SWT.CENTER | SWT.WRAP);
        noticeText.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        themed = new Table(this, SWT.NONE);
        stack.topControl = notice;
    }

    /** Shows the rows of a source for a query. */
    public void show(GridSource newSource, GridQuery newQuery) {
        List<GridColumn> columns = newSource.columns();
        source = newSource;
        GridColors colors = GridColors.of(themed);
        if (table == null || !table.columns().equals(columns) || !table.colors().equals(colors)) {
            if (table != null) {
                table.control().setMenu(null); // a control takes its menu with it
                table.dispose();
            }
            table = new GridTable(this, columns, colors, newSource.filterable(), events, new Asked());
            table.control().setMenu(getMenu());
        }
        show(newQuery, true);
    }

    /** Shows other rows of the same source, or the same in another order. */
    public void show(GridQuery newQuery) {
        show(newQuery, false);
    }

    /** Asks the source again, since its rows have changed; selection and place stay as far as the rows are there. */
    public void refresh() {
        show(query, true);
    }

    private void show(GridQuery newQuery, boolean changed) {
        query = newQuery;
        if (table != null && source != null) {
            table.show(source, query, changed, this::failed);
        }
    }

    /** {@return which rows are shown, in which order} */
    public GridQuery query() {
        return query;
    }

    /** Shows a text in place of rows. */
    public void say(String text) {
        if (table != null) {
            table.cancel();
        }
        notice(text);
    }

    private void notice(String text) {
        noticeText.setText(text);
        notice.layout();
        stack.topControl = notice;
        layout();
    }

    /** {@return the columns, in order; none before the first source is shown} */
    public List<GridColumn> columns() {
        return table == null ? List.of() : table.columns();
    }

    /** {@return the text of a cell as it is shown now; empty while its row is loaded, and where there is no value} */
    public String text(int column, int row) {
        return table == null ? "" : table.text(column, row);
    }

    /** {@return the cell that was clicked last or moved to by keys; empty if there is none} */
    public Optional<GridCell> cell() {
        return table == null ? Optional.empty() : table.anchor();
    }

    /** {@return how many rows are selected} */
    public int selectedCount() {
        return table == null ? 0 : table.selected().cardinality();
    }

    /** Copies the selected rows with the headings to the clipboard. */
    public void copy() {
        if (table != null) {
            table.copy();
        }
    }

    /** Hands over the keys of the selected rows in their order, on the UI thread, once they are known. */
    public void selectedKeys(Consumer<List<String>> taker) {
        if (table == null || table.rows().index() == null) {
            taker.accept(List.of());
            return;
        }
        BitSet selected = table.selected();
        Map<Integer, String> known = table.selectedKeys();
        if (known.size() == selected.cardinality()) {
            taker.accept(selected.stream().mapToObj(known::get).toList());
            return;
        }
        GridSource from = table.rows().source();
        GridQuery of = table.rows().index().query();
        new BackgroundJob<>(MESSAGES.text("selected"), this, monitor -> from.keys(of, selected, monitor))
                .then(keys -> taker.accept(new ArrayList<>(keys))).otherwise(events::refused).schedule();
    }

    private void failed(IStatus status) {
        if (Problem.isProblem(status) && stack.topControl != notice) {
            events.refused(status);
            return;
        }
        notice(Trouble.line(status));
        Trouble.log(status);
        events.failed();
    }

    /** What the user asks for by headings and filter row. */
    private final class Asked implements GridAsked {

        @Override
        public void loaded(GridIndex index) {
            if (stack.topControl != table.control()) {
                stack.topControl = table.control();
                layout();
            }
            if (index.isCounted()) {
                events.counted(index);
            }
        }

        @Override
        public void sorted(List<SortColumn> order) {
            show(query.sortedBy(order));
            events.asked(query);
        }

        @Override
        public void filtered(Map<String, String> cells) {
            GridQuery wanted = query.with(new BrowseFilter(query.filter().search(), cells, query.filter().expression()));
            if (!wanted.equals(query)) { // a field that loses the focus tells its text once more
                show(wanted);
                events.asked(query);
            }
        }
    }
}
