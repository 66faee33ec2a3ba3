/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.salesconsultant.core.contribution.ParameterDescription;
import org.salesconsultant.core.contribution.ParameterType;

/** A field for each described parameter, in two columns: its label and what it is changed with. */
final class ParameterFields {

    private final List<ParameterDescription> descriptions;

    private final List<Control> controls = new ArrayList<>();

    private final Map<String, Supplier<String>> values = new LinkedHashMap<>();

    ParameterFields(Composite parent, List<ParameterDescription> descriptions, Runnable changed) {
        this.descriptions = descriptions;
        for (ParameterDescription each : descriptions) {
            if (each.type() == ParameterType.BOOLEAN) {
                flag(parent, each, changed);
                continue;
            }
            Label label = new Label(parent, SWT.NONE);
            label.setText(each.label());
            label.setToolTipText(each.help());
            controls.add(label);
            if (each.type() == ParameterType.CHOICE) {
                choice(parent, each, changed);
            } else {
                text(parent, each, changed);
            }
        }
    }

    private void flag(Composite parent, ParameterDescription description, Runnable changed) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(description.label());
        button.setToolTipText(description.help());
        button.setSelection(Boolean.parseBoolean(description.defaultValue()));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        controls.add(button);
        values.put(description.name(), () -> Boolean.toString(button.getSelection()));
    }

    private void choice(Composite parent, ParameterDescription description, Runnable changed) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        description.choices().forEach(choice -> combo.add(ChoiceLabels.of(choice)));
        combo.select(Math.max(0, description.choices().indexOf(description.defaultValue())));
        combo.setToolTipText(description.help());
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        controls.add(combo);
        values.put(description.name(), () -> description.choices().get(combo.getSelectionIndex()));
    }

    private void text(Composite parent, ParameterDescription description, Runnable changed) {
        Text text = new Text(parent, SWT.BORDER);
        text.setText(Optional.ofNullable(description.defaultValue()).orElse(""));
        text.setToolTipText(description.help());
        text.addModifyListener(event -> changed.run());
        GridDataFactory.swtDefaults().hint(120, SWT.DEFAULT).applyTo(text);
        controls.add(text);
        values.put(description.name(), text::getText);
    }

    /** {@return the values by name} */
    Map<String, String> values() {
        Map<String, String> all = new LinkedHashMap<>();
        values.forEach((name, value) -> all.put(name, value.get()));
        return all;
    }

    /** {@return what is wrong with the first value that is; null if none is} */
    String complaint() {
        for (ParameterDescription each : descriptions) {
            Optional<String> complaint = each.complaint(values.get(each.name()).get());
            if (complaint.isPresent()) {
                return each.label() + ": " + complaint.get();
            }
        }
        return null;
    }

    /** Takes the fields away. */
    void dispose() {
        controls.forEach(Control::dispose);
    }
}
