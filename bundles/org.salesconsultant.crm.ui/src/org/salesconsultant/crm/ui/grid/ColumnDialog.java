/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.store.browse.BrowseColumn;
import org.salesconsultant.store.browse.BrowseColumns;

/** Lets the user choose which columns are shown, in which order. */
final class ColumnDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(ColumnDialog.class);

    private final BrowseColumns columns;

    private final Locale locale;

    /** All columns: those shown first, in order. */
    private final List<BrowseColumn> order = new ArrayList<>();

    private final List<BrowseColumn> shown;

    private final List<BrowseColumn> usual;

    private CheckboxTableViewer table;

    /** @param usual the ids of the columns to go back to */
    ColumnDialog(Shell shell, BrowseColumns columns, List<String> shown, List<String> usual, Locale locale) {
        super(shell);
        this.columns = columns;
        this.locale = locale;
        this.shown = new ArrayList<>(columns.known(shown));
        this.usual = columns.known(usual);
        arrange();
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    private void arrange() {
        order.clear();
        order.addAll(shown);
        columns.all().stream().filter(column -> !shown.contains(column)).forEach(order::add);
    }

    /** {@return the ids of the columns chosen, in order} */
    List<String> chosen() {
        return order.stream().filter(shown::contains).map(BrowseColumn::id).toList();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(MESSAGES.text("columns"));
        setTitle(MESSAGES.text("columns.title", columns.type().label().in(locale)));
        setMessage(MESSAGES.text("columns.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Text find = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        find.setMessage(MESSAGES.text("columns.find"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(find);
        table = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(340, 320).applyTo(table.getTable());
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(LabelProvider.createTextProvider(column -> ((BrowseColumn) column).label(locale)));
        table.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                return ((BrowseColumn) element).label(locale).toLowerCase(locale).contains(find.getText().strip().toLowerCase(locale));
            }
        });
        find.addModifyListener(event -> refresh());
        table.addCheckStateListener(event -> {
            if (event.getChecked()) {
                shown.add((BrowseColumn) event.getElement());
            } else {
                shown.remove(event.getElement());
            }
            getButton(IDialogConstants.OK_ID).setEnabled(!shown.isEmpty());
        });
        table.setInput(order);
        buttons(area);
        refresh();
        return area;
    }

    private void buttons(Composite area) {
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, "columns.up", () -> move(-1));
        button(buttons, "columns.down", () -> move(1));
        button(buttons, "columns.all", () -> show(columns.all()));
        button(buttons, "columns.usual", () -> {
            show(usual);
            arrange();
            refresh();
        });
    }

    private void show(List<BrowseColumn> wanted) {
        shown.clear();
        shown.addAll(wanted);
        refresh();
        getButton(IDialogConstants.OK_ID).setEnabled(true);
    }

    private static void button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    private void move(int by) {
        int from = order.indexOf(table.getStructuredSelection().getFirstElement());
        if (from >= 0 && from + by >= 0 && from + by < order.size()) {
            Collections.swap(order, from, from + by);
            refresh();
        }
    }

    private void refresh() {
        table.refresh();
        table.setCheckedElements(shown.toArray());
    }
}
