/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.salesconsultant.ui.status.Trouble;

/**
 * A grid over the rows of a source. It opens at once and loads what is looked at, page by page, in the background; a
 * click on a heading sorts, which is the source's work too. Where there is nothing to show it says why.
 */
public final class LazyGrid extends Composite {

    private final StackLayout stack = new StackLayout();

    private final Composite notice;

    private final Label noticeText;

    private GridSource source;

    private GridQuery query = GridQuery.ALL;

    private GridTable table;

    private Consumer<GridIndex> counted = index -> { };

    /** Makes an empty grid. */
    public LazyGrid(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(stack);
        notice = new Composite(this, SWT.NONE);
        notice.setLayout(new GridLayout());
        noticeText = new Label(notice, SWT.CENTER | SWT.WRAP);
        noticeText.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        stack.topControl = notice;
    }

    /** Tells a listener of each new count of rows, on the UI thread. */
    public void onCounted(Consumer<GridIndex> listener) {
        counted = listener;
    }

    /** Shows the rows of a source, in the order and with the filter there was as far as its columns allow. */
    public void show(GridSource newSource) {
        List<GridColumn> columns = newSource.columns();
        boolean sameColumns = table != null && table.columns().equals(columns);
        source = newSource;
        if (columns.stream().noneMatch(column -> column.id().equals(query.sortColumn()))) {
            query = query.sortedBy(null, false);
        }
        if (!sameColumns) {
            if (table != null) {
                table.dispose();
            }
            table = new GridTable(this, columns, (column, descending) -> show(query.sortedBy(column, descending)), Trouble::show);
        }
        show(query);
    }

    /** Shows other rows of the same source, or the same in another order. */
    public void show(GridQuery newQuery) {
        query = newQuery;
        if (table != null && source != null) {
            table.show(source, query, this::counted, this::failed);
        }
    }

    /** Asks the source again. */
    public void refresh() {
        show(query);
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
        noticeText.setText(text);
        notice.layout();
        stack.topControl = notice;
        layout();
    }

    /** {@return the columns, in order; none before the first source is shown} */
    public List<GridColumn> columns() {
        return table == null ? List.of() : table.columns();
    }

    /** {@return the text of a cell as it is shown now; empty while its row is loaded} */
    public String text(int column, int row) {
        return table == null ? "" : table.text(column, row);
    }

    private void counted(GridIndex index) {
        stack.topControl = table.control();
        layout();
        counted.accept(index);
    }

    private void failed(IStatus status) {
        say(Trouble.line(status));
        Trouble.log(status);
    }
}
