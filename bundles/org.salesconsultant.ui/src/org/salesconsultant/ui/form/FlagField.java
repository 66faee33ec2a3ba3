/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.form;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A value that is always true or false. */
final class FlagField implements FieldControl {

    private final Button check;

    FlagField(Composite parent, Consumer<String> typed) {
        check = new Button(parent, SWT.CHECK);
        check.setBackground(parent.getBackground());
        check.addListener(SWT.Selection, event -> typed.accept(String.valueOf(check.getSelection())));
    }

    @Override
    public Control control() {
        return check;
    }

    @Override
    public Control input() {
        return check;
    }

    @Override
    public void show(String text) {
        check.setSelection(Boolean.parseBoolean(text));
    }

    @Override
    public void editable(boolean editable) {
        check.setEnabled(editable);
    }
}
