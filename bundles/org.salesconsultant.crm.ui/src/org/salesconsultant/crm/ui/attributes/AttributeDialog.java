/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.attributes;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.analysis.ExtraAttribute;

/** Edits one attribute; what cannot be is told as one types. */
final class AttributeDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(AttributeDialog.class);

    private final ExtraAttribute attribute;

    private final boolean stored;

    private final Function<ExtraAttribute, Optional<String>> check;

    /**
     * @param attribute what is edited in place
     * @param stored whether it has a column already, so that class and name stay
     * @param check {@return what is wrong with it}
     */
    AttributeDialog(Shell shell, ExtraAttribute attribute, boolean stored, Function<ExtraAttribute, Optional<String>> check) {
        super(shell);
        this.attribute = attribute;
        this.stored = stored;
        this.check = check;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    ExtraAttribute attribute() {
        return attribute;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("one.window"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(stored ? MESSAGES.text("one.change", attribute.getName()) : MESSAGES.text("one.add"));
        setMessage(MESSAGES.text(stored ? "one.stored" : "one.message"));
        AttributeFields fields = new AttributeFields((Composite) super.createDialogArea(parent), attribute, stored, this::changed);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        return fields;
    }

    @Override
    protected Control createButtonBar(Composite parent) {
        Control bar = super.createButtonBar(parent);
        getButton(OK).setEnabled(check.apply(attribute).isEmpty());
        return bar;
    }

    private void changed() {
        Optional<String> problem = check.apply(attribute);
        setErrorMessage(problem.orElse(null));
        getButton(OK).setEnabled(problem.isEmpty());
    }
}
