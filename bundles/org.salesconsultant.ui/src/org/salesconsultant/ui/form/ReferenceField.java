/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.form;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.status.Trouble;

/** The key of another object, proposed as one types; what it is called stands behind it. */
final class ReferenceField implements FieldControl {

    private static final Messages MESSAGES = Messages.of(ReferenceField.class);

    private static final int NAME_WIDTH = 130;

    private final Composite composite;

    private final TextField text;

    private final Label name;

    private final String type;

    private final ReferenceSource source;

    private String named = "";

    ReferenceField(Composite parent, String type, ReferenceSource source, Consumer<String> typed) {
        this.type = type;
        this.source = source;
        composite = new Composite(parent, SWT.NONE);
        composite.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(composite);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(composite);
        text = new TextField(composite, false, key -> {
            typed.accept(key);
            name(key);
        });
        name = new Label(composite, SWT.NONE);
        name.setBackground(parent.getBackground());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(NAME_WIDTH, SWT.DEFAULT).applyTo(name);
        new FoundProposals(text.input(), type, source);
    }

    private void name(String key) {
        String wanted = key.strip();
        if (wanted.equals(named)) {
            return;
        }
        named = wanted;
        if (wanted.isEmpty()) {
            told("", true);
            return;
        }
        new BackgroundJob<>(MESSAGES.text("looking"), text.input(), monitor -> source.named(type, wanted, monitor))
                .then(found -> named(wanted, found)).otherwise(Trouble::log).quiet().schedule();
    }

    private void named(String key, List<ReferenceSource.Found> found) {
        if (key.equals(named)) {
            told(found.isEmpty() ? MESSAGES.text("unknown") : found.getFirst().name(), !found.isEmpty());
        }
    }

    private void told(String what, boolean known) {
        name.setText(what);
        name.setToolTipText(what);
        name.setForeground(known ? composite.getForeground() : JFaceColors.getErrorText(composite.getDisplay()));
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
        name(wanted);
    }

    @Override
    public void editable(boolean editable) {
        text.editable(editable);
    }
}
