/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.rows;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.salesconsultant.cleaning.lineage.CellLineage;
import org.salesconsultant.core.message.Messages;

/** How a cell came to be what it is: its first value and each step that changed it. */
final class LineageDialog extends Dialog {

    private static final Messages MESSAGES = Messages.of(LineageDialog.class);

    private final String place;

    private final CellLineage lineage;

    /** @param place the file and the row, in words */
    LineageDialog(Shell shell, String place, CellLineage lineage) {
        super(shell);
        this.place = place;
        this.lineage = lineage;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("lineage.title", lineage.column()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label where = new Label(area, SWT.NONE);
        where.setText(place);
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(620, 150).applyTo(table);
        for (String key : List.of("dropped.step", "lineage.before", "lineage.after")) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(MESSAGES.text(key));
            column.setWidth(200);
        }
        line(table, lineage.madeBy() == null ? MESSAGES.text("lineage.read") : lineage.madeBy(), "", CellText.of(lineage.first()));
        for (CellLineage.Change change : lineage.changes()) {
            line(table, change.step(), CellText.of(change.before()), CellText.of(change.after()));
        }
        return area;
    }

    private static void line(Table table, String... texts) {
        new TableItem(table, SWT.NONE).setText(texts);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
