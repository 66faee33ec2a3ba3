/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.form;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A text of one line or several. */
final class TextField implements FieldControl {

    private static final int LINES = 4;

    private static final int WIDTH = 160;

    private final Text text;

    private boolean showing;

    TextField(Composite parent, boolean multiline, Consumer<String> typed) {
        text = new Text(parent, SWT.BORDER | (multiline ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(WIDTH, multiline ? text.getLineHeight() * LINES : SWT.DEFAULT).applyTo(text);
        text.addModifyListener(event -> {
            if (!showing) {
                typed.accept(text.getText());
            }
        });
        if (multiline) {
            text.addTraverseListener(event -> event.doit = event.doit || event.detail == SWT.TRAVERSE_TAB_NEXT
                    || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        }
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public Text input() {
        return text;
    }

    @Override
    public void show(String wanted) {
        if (!text.getText().equals(wanted)) {
            showing = true;
            text.setText(wanted);
            text.setSelection(wanted.length());
            showing = false;
        }
    }

    @Override
    public void editable(boolean editable) {
        text.setEditable(editable);
    }
}
