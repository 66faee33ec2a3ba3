/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.page;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The rows that forms of the wizard are made of. */
public final class Fields {

    private Fields() {
    }

    /** {@return a label} */
    public static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        return label;
    }

    /** {@return a combo box with a label before it} */
    public static Combo combo(Composite parent, String text, int style) {
        label(parent, text);
        Combo combo = new Combo(parent, style);
        combo.setVisibleItemCount(15);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(150, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    /** {@return a button that does something} */
    public static Button button(Composite parent, String text, int style, Runnable action) {
        Button button = new Button(parent, style);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }
}
