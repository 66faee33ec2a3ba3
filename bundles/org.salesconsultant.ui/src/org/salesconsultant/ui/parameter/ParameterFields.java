/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.parameter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

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
public final class ParameterFields {

    private final List<ParameterDescription> descriptions;

    private final Map<String, String> given;

    private final List<String> columns;

    private final UnaryOperator<String> choiceLabel;

    private final List<Control> controls = new ArrayList<>();

    private final Map<String, Supplier<String>> values = new LinkedHashMap<>();

    /**
     * @param parent has two columns
     * @param given values by name; a parameter without one shows its default
     * @param columns those that a parameter may name, as far as they are known
     * @param choiceLabel what people call a choice
     * @param changed told when a value is another
     */
    public ParameterFields(Composite parent, List<ParameterDescription> descriptions, Map<String, String> given, List<String> columns,
            UnaryOperator<String> choiceLabel, Runnable changed) {
        this.descriptions = descriptions;
        this.given = given;
        this.columns = columns;
        this.choiceLabel = choiceLabel;
        for (ParameterDescription each : descriptions) {
            if (each.type() == ParameterType.BOOLEAN) {
                flag(parent, each, changed);
                continue;
            }
            Label label = new Label(parent, SWT.NONE);
            label.setText(each.label());
            label.setToolTipText(each.help());
            controls.add(label);
            switch (each.type()) {
                case CHOICE -> choice(parent, each, changed);
                case COLUMN -> column(parent, each, changed);
                case COLUMNS -> columns(parent, each, changed);
                default -> text(parent, each, changed);
            }
        }
    }

    private String value(ParameterDescription description) {
        return Optional.ofNullable(given.getOrDefault(description.name(), description.defaultValue())).orElse("");
    }

    private void flag(Composite parent, ParameterDescription description, Runnable changed) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(description.label());
        button.setToolTipText(description.help());
        button.setSelection(Boolean.parseBoolean(value(description)));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        controls.add(button);
        values.put(description.name(), () -> Boolean.toString(button.getSelection()));
    }

    private void choice(Composite parent, ParameterDescription description, Runnable changed) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        description.choices().forEach(choice -> combo.add(choiceLabel.apply(choice)));
        combo.select(Math.max(0, description.choices().indexOf(value(description))));
        combo.setToolTipText(description.help());
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        controls.add(combo);
        values.put(description.name(), () -> description.choices().get(combo.getSelectionIndex()));
    }

    private void column(Composite parent, ParameterDescription description, Runnable changed) {
        Combo combo = new Combo(parent, SWT.DROP_DOWN);
        columns.forEach(combo::add);
        combo.setText(value(description));
        combo.setToolTipText(description.help());
        combo.addModifyListener(event -> changed.run());
        controls.add(combo);
        values.put(description.name(), combo::getText);
    }

    private void columns(Composite parent, ParameterDescription description, Runnable changed) {
        ColumnsField field = new ColumnsField(parent, columns, value(description));
        field.text().setToolTipText(description.help());
        field.text().addModifyListener(event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        controls.add(field);
        values.put(description.name(), field.text()::getText);
    }

    private void text(Composite parent, ParameterDescription description, Runnable changed) {
        Text text = new Text(parent, SWT.BORDER);
        text.setText(value(description));
        text.setToolTipText(description.help());
        text.addModifyListener(event -> changed.run());
        GridDataFactory.swtDefaults().align(description.type() == ParameterType.EXPRESSION ? SWT.FILL : SWT.BEGINNING, SWT.CENTER)
                .hint(120, SWT.DEFAULT).applyTo(text);
        controls.add(text);
        values.put(description.name(), text::getText);
    }

    /** {@return the values by name} */
    public Map<String, String> values() {
        Map<String, String> all = new LinkedHashMap<>();
        values.forEach((name, value) -> all.put(name, value.get()));
        return all;
    }

    /** {@return what is wrong with the first value that is; null if none is} */
    public String complaint() {
        for (ParameterDescription each : descriptions) {
            Optional<String> complaint = each.complaint(values.get(each.name()).get());
            if (complaint.isPresent()) {
                return each.label() + ": " + complaint.get();
            }
        }
        return null;
    }

    /** Takes the fields away. */
    public void dispose() {
        controls.forEach(Control::dispose);
    }
}
