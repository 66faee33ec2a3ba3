/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.parameter;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.salesconsultant.core.message.Messages;

/** Names of columns, separated by commas: typed, or ticked in a list. */
final class ColumnsField extends Composite {

    private static final Messages MESSAGES = Messages.of(ColumnsField.class);

    private final List<String> columns;

    private final Text text;

    ColumnsField(Composite parent, List<String> columns, String value) {
        super(parent, SWT.NONE);
        this.columns = columns;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(this);
        text = new Text(this, SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(160, SWT.DEFAULT).applyTo(text);
        Button choose = new Button(this, SWT.PUSH);
        choose.setText("…");
        choose.setToolTipText(MESSAGES.text("columns.choose"));
        choose.setEnabled(!columns.isEmpty());
        choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
    }

    Text text() {
        return text;
    }

    private void choose() {
        ListSelectionDialog dialog = ListSelectionDialog.of(columns).contentProvider(ArrayContentProvider.getInstance())
                .labelProvider(new LabelProvider()).message(MESSAGES.text("columns.message"))
                .preselect(Arrays.stream(text.getText().split(",")).map(String::strip).filter(columns::contains).toArray()).create(getShell());
        dialog.setTitle(MESSAGES.text("columns.title"));
        if (dialog.open() == Window.OK) {
            text.setText(Arrays.stream(dialog.getResult()).map(String::valueOf).collect(Collectors.joining(",")));
        }
    }
}
