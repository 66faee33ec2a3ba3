/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.rows;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.results.rows.RejectedRow;

/** The rows that are not there after the recipe, each with its reason. */
public final class DroppedTable {

    private static final Messages MESSAGES = Messages.of(DroppedTable.class);

    private final TableViewer viewer;

    private List<RejectedRow> rows = List.of();

    public DroppedTable(Composite parent) {
        viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setUseHashlookup(true);
        column("dropped.step", 130, RejectedRow::stage);
        column("dropped.row", 70, row -> Long.toString(row.row()));
        column("dropped.column", 110, RejectedRow::column);
        column("dropped.reason", 240, RejectedRow::reason);
        column("dropped.text", 600, RejectedRow::text);
        viewer.setContentProvider((ILazyContentProvider) index -> viewer.replace(rows.get(index), index));
        viewer.setInput(rows);
    }

    private void column(String key, int width, Function<RejectedRow, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(MESSAGES.text(key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((RejectedRow) row)));
    }

    public Control control() {
        return viewer.getControl();
    }

    /** Shows rows in place of those before. */
    public void show(List<RejectedRow> dropped) {
        rows = dropped;
        viewer.setInput(rows);
        viewer.setItemCount(rows.size());
        viewer.refresh();
    }
}
