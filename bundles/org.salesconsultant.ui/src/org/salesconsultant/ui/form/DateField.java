/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.form;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.salesconsultant.core.message.Messages;

/** A date, or a date and time, typed or picked from a calendar; the calendar leaves the time as it is. */
final class DateField implements FieldControl {

    private static final Messages MESSAGES = Messages.of(DateField.class);

    private final Composite composite;

    private final TextField text;

    private final Button pick;

    private final Consumer<String> typed;

    private final Supplier<LocalDate> date;

    /**
     * @param date what is typed now, as a date; today where it is none
     */
    DateField(Composite parent, Supplier<LocalDate> date, Consumer<String> typed) {
        this.typed = typed;
        this.date = date;
        composite = new Composite(parent, SWT.NONE);
        composite.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(composite);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(composite);
        text = new TextField(composite, false, typed);
        pick = new Button(composite, SWT.PUSH | SWT.FLAT);
        pick.setText("\u25BE");
        pick.setToolTipText(MESSAGES.text("pick"));
        pick.addListener(SWT.Selection, event -> calendar());
    }

    private void calendar() {
        Shell shell = new Shell(composite.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL);
        shell.setLayout(new FillLayout());
        DateTime calendar = new DateTime(shell, SWT.CALENDAR);
        LocalDate now = date.get();
        calendar.setDate(now.getYear(), now.getMonthValue() - 1, now.getDayOfMonth());
        calendar.addListener(SWT.DefaultSelection, event -> {
            LocalDate chosen = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
            String rest = text.input().getText().strip();
            int space = rest.indexOf(' ');
            typed.accept(chosen + (space < 0 ? "" : rest.substring(space)));
            shell.close();
            text.input().setFocus();
        });
        shell.addListener(SWT.Deactivate, event -> shell.close());
        shell.pack();
        Point below = composite.toDisplay(0, composite.getSize().y);
        shell.setLocation(below);
        shell.open();
    }

    @Override
    public Control control() {
        return composite;
    }

    @Override
    public Control input() {
        return text.input();
    }

    @Override
    public void show(String wanted) {
        text.show(wanted);
    }

    @Override
    public void editable(boolean editable) {
        text.editable(editable);
        pick.setEnabled(editable);
    }
}
