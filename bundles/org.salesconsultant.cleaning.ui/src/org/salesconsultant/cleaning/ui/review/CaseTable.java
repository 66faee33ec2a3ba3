/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.review;

import java.text.NumberFormat;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.salesconsultant.cleaning.review.ReviewCase;
import org.salesconsultant.cleaning.ui.rows.CellText;
import org.salesconsultant.core.message.Messages;

/** A case to decide: two records side by side with what differs marked, or values with how often they are there. */
final class CaseTable {

    private static final Messages MESSAGES = Messages.of(CaseTable.class);

    private static final Color DIFFERENT = new Color(252, 232, 196);

    private final Table table;

    CaseTable(Composite parent) {
        Composite holder = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        table = new Table(holder, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        for (int weight : new int[] { 24, 38, 38 }) {
            layout.setColumnData(new TableColumn(table, SWT.LEFT), new ColumnWeightData(weight, 80));
        }
    }

    Control holder() {
        return table.getParent();
    }

    Table table() {
        return table;
    }

    void clear() {
        heads("", "", "");
        table.removeAll();
    }

    private void heads(String... heads) {
        for (int i = 0; i < heads.length; i++) {
            table.getColumn(i).setText(heads[i]);
        }
        table.removeAll();
    }

    /** @param first its texts; null while they are not at hand */
    void show(ReviewCase.Pair pair, List<String> columns, String[] first, String[] second) {
        heads(MESSAGES.text("case.column"), place(pair.firstRow()), place(pair.secondRow()));
        if (first == null || second == null) {
            line(false, MESSAGES.text("case.key"), pair.first(), pair.second());
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            line(!Objects.equals(first[i], second[i]), columns.get(i), CellText.of(first[i]), CellText.of(second[i]));
        }
    }

    void show(ReviewCase.Cluster cluster) {
        heads(MESSAGES.text("case.column"), MESSAGES.text("case.value"), MESSAGES.text("case.rows"));
        for (int i = 0; i < cluster.members().size(); i++) {
            line(cluster.members().get(i).equals(cluster.value()), cluster.column(), cluster.members().get(i),
                    NumberFormat.getIntegerInstance().format(cluster.counts().get(i)));
        }
    }

    void show(ReviewCase.StaleEdit edit) {
        heads(MESSAGES.text("case.column"), MESSAGES.text("case.value"), "");
        line(false, edit.column(), CellText.of(edit.before()), MESSAGES.text("case.before"));
        line(false, edit.column(), CellText.of(edit.after()), MESSAGES.text("case.after"));
        line(true, edit.column(), edit.row() == null ? MESSAGES.text("case.gone", edit.key()) : CellText.of(edit.found()),
                MESSAGES.text("case.found"));
    }

    private static String place(ReviewCase.Place place) {
        return MESSAGES.text("case.place", place.file(), Long.toString(place.row()));
    }

    private void line(boolean marked, String... texts) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(texts);
        if (marked) {
            item.setBackground(DIFFERENT);
            item.setForeground(table.getDisplay().getSystemColor(SWT.COLOR_BLACK));
            item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
    }
}
