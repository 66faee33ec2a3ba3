/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.attributes;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.analysis.AnalysisPackage.Literals;
import org.salesconsultant.model.analysis.ExtraAttribute;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.Group;

/** The fields of an attribute of a project, in two columns. Each writes through at once; an empty one takes its feature back to none. */
final class AttributeFields extends Composite {

    private static final Messages MESSAGES = Messages.of(AttributeFields.class);

    private static final int WIDTH = 200;

    /** Units that forms and reports have words for. */
    private static final List<String> UNITS = List.of("currency", "years", "days", "pieces", "1/year");

    /** Between the two columns. */
    private static final int INDENT = 12;

    private final ExtraAttribute attribute;

    private final Runnable changed;

    AttributeFields(Composite parent, ExtraAttribute attribute, boolean stored, Runnable changed) {
        super(parent, SWT.NONE);
        this.attribute = attribute;
        this.changed = changed;
        GridLayoutFactory.swtDefaults().numColumns(4).margins(10, 10).applyTo(this);
        choice(Literals.EXTRA_ATTRIBUTE__ENTITY, AttributeWords.entities(), AttributeWords::entity).setEnabled(!stored);
        text(Literals.EXTRA_ATTRIBUTE__NAME).setEnabled(!stored);
        text(Literals.EXTRA_ATTRIBUTE__LABEL);
        text(Literals.EXTRA_ATTRIBUTE__LABEL_CHINESE);
        choice(Literals.EXTRA_ATTRIBUTE__TYPE, AttributeWords.types(), AttributeWords::type);
        open(Literals.EXTRA_ATTRIBUTE__UNIT, UNITS);
        choice(Literals.EXTRA_ATTRIBUTE__PRIVACY, AttributeWords.privacies(), AttributeWords::privacy);
        open(Literals.EXTRA_ATTRIBUTE__GROUP, groups());
        text(Literals.EXTRA_ATTRIBUTE__MINIMUM);
        text(Literals.EXTRA_ATTRIBUTE__MAXIMUM);
        text(Literals.EXTRA_ATTRIBUTE__LITERALS);
        text(Literals.EXTRA_ATTRIBUTE__PATTERN);
        text(Literals.EXTRA_ATTRIBUTE__DEFAULT_VALUE);
        text(Literals.EXTRA_ATTRIBUTE__SYNONYMS);
        flag(Literals.EXTRA_ATTRIBUTE__REQUIRED);
        flag(Literals.EXTRA_ATTRIBUTE__MULTILINE);
        flag(Literals.EXTRA_ATTRIBUTE__UNCHANGING);
    }

    private static List<String> groups() {
        return Stream.concat(CrmTypes.metamodel().all().stream().flatMap(type -> type.attributes().stream())
                .map(each -> each.group().key()), Stream.of(Group.CUSTOM)).distinct().toList();
    }

    private void label(EAttribute feature) {
        Label label = new Label(this, SWT.NONE);
        label.setText(MESSAGES.text("field." + feature.getName()));
        label.setToolTipText(help(feature));
        boolean second = getChildren().length % 4 == 3;
        GridDataFactory.swtDefaults().indent(second ? INDENT : 0, 0).applyTo(label);
    }

    private static String help(EAttribute feature) {
        return MESSAGES.text("field." + feature.getName() + ".help");
    }

    private String value(EAttribute feature) {
        Object value = attribute.eGet(feature);
        return value == null ? "" : value.toString();
    }

    private void set(EAttribute feature, Object value) {
        if ("".equals(value)) {
            attribute.eUnset(feature);
        } else {
            attribute.eSet(feature, value);
        }
        changed.run();
    }

    private Text text(EAttribute feature) {
        label(feature);
        Text text = new Text(this, SWT.BORDER);
        text.setText(value(feature));
        text.setToolTipText(help(feature));
        text.setData(feature);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        text.addModifyListener(event -> set(feature, text.getText().strip()));
        return text;
    }

    private Combo choice(EAttribute feature, List<String> values, UnaryOperator<String> words) {
        label(feature);
        Combo combo = combo(feature, SWT.READ_ONLY);
        values.forEach(value -> combo.add(words.apply(value)));
        combo.select(values.indexOf(value(feature).strip()));
        combo.addListener(SWT.Selection, event -> set(feature, values.get(combo.getSelectionIndex())));
        return combo;
    }

    /** A choice that may also be typed. */
    private void open(EAttribute feature, List<String> values) {
        label(feature);
        Combo combo = combo(feature, SWT.NONE);
        combo.setItems(values.toArray(String[]::new));
        combo.setText(value(feature));
        combo.addModifyListener(event -> set(feature, combo.getText().strip()));
    }

    private Combo combo(EAttribute feature, int style) {
        Combo combo = new Combo(this, style);
        combo.setToolTipText(help(feature));
        combo.setData(feature);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private void flag(EAttribute feature) {
        Button button = new Button(this, SWT.CHECK);
        button.setText(MESSAGES.text("field." + feature.getName()));
        button.setToolTipText(help(feature));
        button.setData(feature);
        button.setSelection((Boolean) attribute.eGet(feature));
        GridDataFactory.fillDefaults().span(4, 1).applyTo(button);
        button.addListener(SWT.Selection, event -> set(feature, button.getSelection()));
    }
}
