/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.grid;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.form.MoneyFormat;
import org.salesconsultant.model.entity.AttributeType;

/** Values as a person reads them in a grid. Not for many threads at once. */
final class CellTexts {

    private static final Messages MESSAGES = Messages.of(CellTexts.class);

    private final Locale locale;

    private final NumberFormat whole;

    private final NumberFormat money;

    private final NumberFormat real;

    private final DateTimeFormatter day;

    private final DateTimeFormatter time;

    CellTexts(Locale locale) {
        this.locale = locale;
        whole = NumberFormat.getIntegerInstance(locale);
        money = MoneyFormat.of(locale);
        real = NumberFormat.getNumberInstance(locale);
        real.setMaximumFractionDigits(3);
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale);
    }

    /** {@return the text; null for no value} */
    String of(AttributeType attribute, Object value) {
        if (value == null) {
            return null;
        }
        return switch (attribute.type()) {
            case STRING -> attribute.literals().contains(value) ? attribute.literalLabel((String) value).in(locale) : line((String) value);
            case DATE -> day.format((LocalDate) value);
            case INTEGER -> whole.format(value);
            case DECIMAL -> money.format(value);
            case DOUBLE -> real.format(value);
            case BOOLEAN -> MESSAGES.text((Boolean) value ? "yes" : "no");
            case TIMESTAMP -> time.format((LocalDateTime) value);
        };
    }

    /** A text of several lines stands in one; an empty one is as good as none. */
    private static String line(String text) {
        return text.isEmpty() ? null : text.indexOf('\n') < 0 ? text : text.replaceAll("\\R", " ");
    }
}
