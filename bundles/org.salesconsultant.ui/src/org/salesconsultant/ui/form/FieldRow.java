/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.form;

import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.Privacy;

/** The label, the control and, behind it, the unit and the privacy class of one attribute. */
final class FieldRow {

    private static final Messages MESSAGES = Messages.of(FieldRow.class);

    private final AttributeType attribute;

    private final FieldControl control;

    private boolean touched;

    FieldRow(FormToolkit toolkit, Composite parent, FormModel model, AttributeType attribute, ReferenceSource references,
            Function<AttributeType, String> units) {
        this.attribute = attribute;
        boolean required = attribute.required() || model.type().key().contains(attribute.column());
        String label = attribute.label().in(Locale.getDefault()) + (required ? " *" : "");
        Composite row = parent;
        Control before = attribute.reference().isPresent() ? link(toolkit, row, model, label, references)
                : toolkit.createLabel(row, label);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, FieldControls.wide(attribute) ? SWT.BEGINNING : SWT.CENTER)
                .indent(0, FieldControls.wide(attribute) ? 4 : 0).applyTo(before);
        control = FieldControls.of(row, model, attribute, references);
        control.input().setData(AttributeType.class.getName(), attribute.column());
        control.input().addListener(SWT.FocusOut, event -> {
            touched = true;
            model.settle();
        });
        behind(toolkit, row, units.apply(attribute));
    }

    private Hyperlink link(FormToolkit toolkit, Composite row, FormModel model, String label, ReferenceSource references) {
        Hyperlink link = toolkit.createHyperlink(row, label, SWT.NONE);
        link.setToolTipText(MESSAGES.text("open"));
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> {
            if (!model.text(attribute).isBlank()) {
                references.open(attribute.reference().orElseThrow(), model.text(attribute).strip());
            }
        }));
        return link;
    }

    private void behind(FormToolkit toolkit, Composite row, String unit) {
        boolean privacy = attribute.privacy() != Privacy.NONE;
        String mark = privacy ? MESSAGES.text("privacy." + attribute.privacy().name().toLowerCase(Locale.ROOT)) : "";
        Label label = toolkit.createLabel(row, unit.isEmpty() || mark.isEmpty() ? unit + mark : unit + " \u00B7 " + mark);
        label.setForeground(row.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
        if (privacy) {
            label.setToolTipText(MESSAGES.text("privacy.tip"));
        }
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, FieldControls.wide(attribute) ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
    }

    AttributeType attribute() {
        return attribute;
    }

    FieldControl control() {
        return control;
    }

    /** {@return whether a person has been in this field, so that a missing value may be told} */
    boolean touched() {
        return touched;
    }

    void touch() {
        touched = true;
    }
}
