/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.salesconsultant.core.contribution.ParameterDescription;
import org.salesconsultant.core.contribution.ParameterType;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.format.Formats;

/** The usual values of a setting, each with what people see. */
final class SettingChoices {

    /** Stands for what is found out. */
    static final String AUTO = "auto";

    private static final Messages MESSAGES = Messages.of(SettingChoices.class);

    private static final List<String> ENCODINGS = List.of("UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE", "windows-1252",
            "windows-1250", "windows-1251", "Shift_JIS");

    private final List<String> values = new ArrayList<>();

    private final List<String> texts = new ArrayList<>();

    private SettingChoices(Map<String, String> choices) {
        choices.forEach((value, text) -> {
            values.add(value);
            texts.add(text);
        });
    }

    /**
     * {@return the choices for a parameter of a format}
     *
     * @param found what was found out; null if nothing was
     */
    static SettingChoices of(ParameterDescription parameter, String found) {
        Map<String, String> choices = new LinkedHashMap<>();
        if (AUTO.equals(parameter.defaultValue())) {
            choices.put(AUTO, found == null ? MESSAGES.text("auto") : MESSAGES.text("auto.found", text(parameter.name(), found)));
        } else if (parameter.defaultValue() != null) {
            choices.put(parameter.defaultValue(), text(parameter.name(), parameter.defaultValue()));
        }
        List<String> usual = parameter.type() == ParameterType.CHOICE ? parameter.choices() : switch (parameter.name()) {
            case "encoding" -> ENCODINGS;
            case "delimiter" -> List.of(",", ";", "tab", "|");
            case "quote" -> List.of("\"", "'", "none");
            default -> List.of();
        };
        usual.forEach(each -> choices.putIfAbsent(each, text(parameter.name(), each)));
        return new SettingChoices(choices);
    }

    /** {@return the formats there are} */
    static SettingChoices formats() {
        Map<String, String> choices = new LinkedHashMap<>();
        Formats.registry().contributions().forEach(each -> choices.put(each.description().id(), each.description().name()));
        return new SettingChoices(choices);
    }

    /** {@return the choices for how dates, or numbers, are written; the empty value stands for what is found out} */
    static SettingChoices formats(boolean dates) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", MESSAGES.text("auto"));
        List<String> usual = dates ? List.of("yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss", "dd/MM/yyyy", "dd/MM/yyyy HH:mm", "MM/dd/yyyy",
                "MM/dd/yyyy HH:mm", "dd.MM.yyyy", "yyyyMMdd", "yyyy年M月d日") : List.of("1,234.56", "1.234,56", "1 234,56");
        usual.forEach(each -> choices.put(each, each));
        return new SettingChoices(choices);
    }

    private static String text(String parameter, String value) {
        return switch (value) {
            case "," -> MESSAGES.text("comma");
            case ";" -> MESSAGES.text("semicolon");
            case "tab" -> MESSAGES.text("tab");
            case "|" -> MESSAGES.text("bar");
            case "\"" -> MESSAGES.text("quote.double");
            case "'" -> MESSAGES.text("quote.single");
            case "none" -> MESSAGES.text("none");
            case "true" -> MESSAGES.text("yes");
            case "false" -> MESSAGES.text("no");
            case AUTO -> MESSAGES.text("auto");
            default -> "sheet".equals(parameter) ? MESSAGES.text("sheet", value) : value;
        };
    }

    /** {@return what people see, in order} */
    String[] texts() {
        return texts.toArray(String[]::new);
    }

    /** {@return the value of what is chosen or typed} */
    String value(String text) {
        int at = texts.indexOf(text);
        return at < 0 ? text : values.get(at);
    }

    /** {@return what people see of a value} */
    String text(String value) {
        int at = values.indexOf(value);
        return at < 0 ? value : texts.get(at);
    }
}
