/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.page;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.imports.draft.MappingLine;
import org.salesconsultant.crm.ui.imports.draft.MappingLines;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;

/** For each class of a mapping: what its key is, and what happens to keys that are there already. */
final class ClassModes {

    private static final Messages MESSAGES = Messages.of(ClassModes.class);

    private static final List<ImportMode> MODES = List.of(ImportMode.UPDATE, ImportMode.INSERT, ImportMode.SKIP);

    private static final int CLASSES_A_ROW = 2;

    private final Composite content;

    private final Consumer<MappingLines> changed;

    private String shown = "";

    /** @param changed told the mapping when a person changed it */
    ClassModes(Composite parent, Consumer<MappingLines> changed) {
        this.changed = changed;
        content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2 * CLASSES_A_ROW).spacing(10, 4).applyTo(content);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(content);
    }

    void show(CrmTypes types, MappingLines mapping) {
        StringBuilder now = new StringBuilder();
        List<String> entities = mapping.entities(types);
        entities.forEach(each -> now.append(text(types.get(each), mapping)).append(mapping.modes().get(each)).append('\n'));
        if (now.toString().equals(shown)) {
            return;
        }
        shown = now.toString();
        for (Control each : content.getChildren()) {
            each.dispose();
        }
        for (String each : entities) {
            Combo combo = Fields.combo(content, text(types.get(each), mapping), SWT.READ_ONLY);
            MODES.forEach(mode -> combo.add(MESSAGES.text("mode." + mode.getLiteral())));
            combo.select(MODES.indexOf(mapping.modes().getOrDefault(each, ImportMode.UPDATE)));
            combo.setToolTipText(MESSAGES.text("mode.help"));
            combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.accept(mapping.in(each, MODES.get(
                    combo.getSelectionIndex())))));
        }
        content.getParent().layout(true, true);
    }

    private static String text(EntityType type, MappingLines mapping) {
        List<String> keys = mapping.lines().stream().filter(each -> type.name().equals(each.entity()) && type.attribute(each
                .attribute()).filter(attribute -> type.key().contains(attribute.column())).isPresent())
                .map(MappingLine::source).toList();
        String label = type.label().in(Locale.getDefault());
        return keys.isEmpty() ? MESSAGES.text("mode.class", label) : MESSAGES.text("mode.class.key", label, String.join(", ", keys));
    }
}
