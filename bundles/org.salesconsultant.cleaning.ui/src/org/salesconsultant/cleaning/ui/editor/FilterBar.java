/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.salesconsultant.core.message.Messages;

/** Which rows are shown: those that meet a condition, those that were changed; and a line that says so while it holds. */
final class FilterBar extends Composite {

    private static final Messages MESSAGES = Messages.of(FilterBar.class);

    private final Text condition;

    private final Button changedOnly;

    private final Link line;

    private final Label count;

    private final Runnable asked;

    /** The condition in force. */
    private String applied = "";

    /** @param asked told when other rows are asked for */
    FilterBar(Composite parent, Runnable asked) {
        super(parent, SWT.NONE);
        this.asked = asked;
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(this);
        condition = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        condition.setMessage(MESSAGES.text("filter.message"));
        condition.setToolTipText(MESSAGES.text("filter.help"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(condition);
        condition.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> apply(condition.getText())));
        changedOnly = new Button(this, SWT.CHECK);
        changedOnly.setText(MESSAGES.text("filter.changed"));
        changedOnly.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> asked.run()));
        count = new Label(this, SWT.RIGHT);
        GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).align(SWT.END, SWT.CENTER).applyTo(count);
        line = new Link(this, SWT.NONE);
        line.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> clear()));
        GridDataFactory.fillDefaults().span(3, 1).exclude(true).applyTo(line);
        line.setVisible(false);
    }

    /** {@return the condition in force; empty for none} */
    String condition() {
        return applied;
    }

    /** {@return whether only changed rows are asked for} */
    boolean changedOnly() {
        return changedOnly.getSelection();
    }

    /** Asks for the rows that meet a condition. */
    void apply(String text) {
        applied = text.strip();
        condition.setText(applied);
        asked.run();
    }

    private void clear() {
        changedOnly.setSelection(false);
        apply("");
    }

    /** Says how many rows there are, and which are shown. */
    void count(String rows, String shown) {
        count.setText(rows);
        boolean on = !applied.isEmpty() || changedOnly();
        String which = String.join(MESSAGES.text("filter.and"), applied.isEmpty() ? changed() : changedOnly() ? applied + MESSAGES
                .text("filter.and") + changed() : applied);
        line.setText(on ? MESSAGES.text("filter.on", which.replace("&", "&&").replace("<", "‹").replace(">", "›"), shown) : "");
        line.setVisible(on);
        ((GridData) line.getLayoutData()).exclude = !on;
        line.requestLayout();
    }

    private static String changed() {
        return MESSAGES.text("filter.changed");
    }
}
