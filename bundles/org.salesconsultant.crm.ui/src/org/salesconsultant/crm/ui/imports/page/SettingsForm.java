/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.page;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.salesconsultant.core.contribution.ParameterDescription;
import org.salesconsultant.core.contribution.ParameterType;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.imports.draft.Draft;

/**
 * How a source is read: the parameters its format describes, and how dates and numbers are written. Limits are left out:
 * their defaults suit every file but a broken one.
 */
final class SettingsForm {

    private static final Messages MESSAGES = Messages.of(SettingsForm.class);

    private static final String LIMIT = "maximum";

    private final Composite content;

    private final Runnable changed;

    private final List<String> shown = new ArrayList<>();

    private boolean filling;

    /** @param changed called when a person changed something */
    SettingsForm(Composite parent, Runnable changed) {
        this.changed = changed;
        content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(10, 6).applyTo(content);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(content);
    }

    /**
     * Shows the settings of a draft.
     *
     * @param found how the source is read, by name; empty if that is not known yet
     */
    void show(Draft draft, Map<String, String> found) throws CoreException {
        List<ParameterDescription> parameters = draft.parameters().stream().filter(each -> !each.name().startsWith(LIMIT)).toList();
        List<String> names = parameters.stream().map(ParameterDescription::name).toList();
        filling = true;
        try {
            if (!names.equals(shown) || content.getChildren().length == 0) {
                build(draft, parameters);
                shown.clear();
                shown.addAll(names);
            }
            SettingChoices formats = SettingChoices.formats();
            if (!draft.asksQuery()) {
                fill(combo("all.format"), formats, formats.text(draft.format()));
            }
            for (ParameterDescription each : parameters) {
                Combo combo = combo(each.name());
                SettingChoices choices = SettingChoices.of(each, found.get(each.name()));
                String value = draft.parameter(each.name()).orElse(each.defaultValue() == null ? "" : each.defaultValue());
                fill(combo, choices, choices.text(value));
            }
            fill(combo("all.dates"), SettingChoices.formats(true), SettingChoices.formats(true).text(draft.dates()));
            fill(combo("all.numbers"), SettingChoices.formats(false), SettingChoices.formats(false).text(draft.numbers()));
            fill(combo("all.timeZone"), null, draft.timeZone());
        } finally {
            filling = false;
        }
    }

    private static void fill(Combo combo, SettingChoices choices, String text) {
        if (choices != null && !List.of(combo.getItems()).equals(List.of(choices.texts()))) {
            combo.setItems(choices.texts());
        }
        combo.setData(choices);
        if (!combo.getText().equals(text)) {
            combo.setText(text);
        }
    }

    private void build(Draft draft, List<ParameterDescription> parameters) {
        for (Control each : content.getChildren()) {
            each.dispose();
        }
        if (!draft.asksQuery()) {
            Combo format = combo("all.format", MESSAGES.text("settings.format"), SWT.READ_ONLY, draft::format);
            GridDataFactory.createFrom((GridData) format.getLayoutData()).span(3, 1).applyTo(format);
        }
        for (ParameterDescription each : parameters) {
            boolean fixed = each.type() == ParameterType.CHOICE || each.type() == ParameterType.BOOLEAN;
            Combo combo = combo(each.name(), MESSAGES.text("settings.label", each.label()), fixed ? SWT.READ_ONLY : SWT.NONE, value -> {
                try {
                    draft.parameter(each.name(), value.isEmpty() || value.equals(each.defaultValue()) ? null : value);
                } catch (CoreException e) {
                    throw new IllegalStateException(e); // its format was found to show this field
                }
            });
            combo.setToolTipText(each.help().isEmpty() ? null : each.help());
        }
        combo("all.dates", MESSAGES.text("settings.dates"), SWT.NONE, draft::dates);
        combo("all.numbers", MESSAGES.text("settings.numbers"), SWT.NONE, draft::numbers);
        Combo zone = combo("all.timeZone", MESSAGES.text("settings.timeZone"), SWT.NONE, draft::timeZone);
        zone.setItems(ZoneId.getAvailableZoneIds().stream().filter(each -> each.contains("/") && !each.startsWith("Etc"))
                .sorted().toArray(String[]::new));
        zone.setToolTipText(MESSAGES.text("settings.timeZone.help"));
        content.getParent().layout(true, true);
    }

    private Combo combo(String name, String label, int style, Consumer<String> setter) {
        Combo combo = Fields.combo(content, label, style);
        combo.setData("setting", name);
        Runnable apply = () -> {
            if (!filling) {
                setter.accept(combo.getData() instanceof SettingChoices choices ? choices.value(combo.getText()) : combo.getText());
                changed.run();
            }
        };
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> apply.run()));
        combo.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> apply.run()));
        if ((style & SWT.READ_ONLY) == 0) {
            combo.addModifyListener(event -> apply.run());
        }
        return combo;
    }

    private Combo combo(String name) {
        for (Control each : content.getChildren()) {
            if (name.equals(each.getData("setting"))) {
                return (Combo) each;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
