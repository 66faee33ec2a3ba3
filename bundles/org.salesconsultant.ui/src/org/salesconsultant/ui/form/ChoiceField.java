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
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of a closed list; the first entry may be empty. A text that is none of the list is shown as an entry of its own. */
final class ChoiceField implements FieldControl {

    private final Combo combo;

    private final List<Choice> choices;

    /** What stands in the store, and what people call it. */
    record Choice(String text, String label) {
    }

    ChoiceField(Composite parent, List<Choice> choices, Consumer<String> typed) {
        this.choices = choices;
        combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(choices.stream().map(Choice::label).toArray(String[]::new));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(combo);
        combo.addListener(SWT.MouseWheel, event -> event.doit = false); // a wheel scrolls the form, it does not choose
        combo.addListener(SWT.Selection, event -> {
            int chosen = combo.getSelectionIndex();
            typed.accept(chosen < choices.size() ? choices.get(chosen).text() : combo.getText());
        });
    }

    @Override
    public Control control() {
        return combo;
    }

    @Override
    public Combo input() {
        return combo;
    }

    @Override
    public void show(String text) {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).text().equals(text)) {
                combo.select(i);
                return;
            }
        }
        if (combo.indexOf(text, choices.size()) < 0) {
            combo.add(text);
        }
        combo.select(combo.indexOf(text, choices.size()));
    }

    @Override
    public void editable(boolean editable) {
        combo.setEnabled(editable);
    }
}
