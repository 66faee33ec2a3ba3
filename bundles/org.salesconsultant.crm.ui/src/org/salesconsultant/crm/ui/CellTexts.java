/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.entity.ValueType;

/** Values as a person reads them in a grid. Not for many threads at once. */
final class CellTexts {

    private static final Messages MESSAGES = Messages.of(CellTexts.class);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final NumberFormat whole;

    private final NumberFormat money;

    private final NumberFormat real;

    CellTexts(Locale locale) {
        whole = NumberFormat.getIntegerInstance(locale);
        money = NumberFormat.getNumberInstance(locale);
        money.setMinimumFractionDigits(2);
        money.setMaximumFractionDigits(2);
        money.setRoundingMode(RoundingMode.HALF_UP);
        real = NumberFormat.getNumberInstance(locale);
        real.setMaximumFractionDigits(3);
    }

    /** {@return the text; null for no value} */
    String of(ValueType type, Object value) {
        if (value == null) {
            return null;
        }
        return switch (type) {
            case STRING, DATE -> value.toString();
            case INTEGER -> whole.format(value);
            case DECIMAL -> money.format(value);
            case DOUBLE -> real.format(value);
            case BOOLEAN -> MESSAGES.text((Boolean) value ? "yes" : "no");
            case TIMESTAMP -> TIME.format((LocalDateTime) value);
        };
    }
}
