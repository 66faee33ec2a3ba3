/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.MissingResourceException;

import org.salesconsultant.core.message.Messages;

/** Numbers, dates and names as a reader of the report's language expects them; numbers are rounded once, half-up. */
final class Wording {

    private static final int RATIO_DIGITS = 4;

    private final Locale locale;

    private final Messages texts;

    Wording(Locale locale, Messages texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /** {@return a date in words; the text as it is if it is not an ISO date} */
    String date(String iso) {
        return date(iso, FormatStyle.LONG);
    }

    /** {@return a date for a narrow column; the text as it is if it is not an ISO date} */
    String shortDate(String iso) {
        return date(iso, FormatStyle.MEDIUM);
    }

    private String date(String iso, FormatStyle style) {
        try {
            return iso.isEmpty() ? "" : DateTimeFormatter.ofLocalizedDate(style).withLocale(locale).format(LocalDate.parse(iso));
        } catch (DateTimeException e) {
            return iso;
        }
    }

    /** {@return a month, short enough for the axis of a chart} */
    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern(texts.text("month.pattern"), locale).format(month);
    }

    String whole(long number) {
        return decimal(BigDecimal.valueOf(number), 0, 0);
    }

    /** {@return a share as a percentage with one digit; empty for null} */
    String percent(BigDecimal share) {
        return share == null ? "" : decimal(share.movePointRight(2), 1, 1) + texts.text("percent");
    }

    String decimal(BigDecimal number, int least, int most) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(number);
    }

    /** {@return the value of a figure with its unit, as printed; empty if it is not defined} */
    String figure(String value, String unit) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (unit) {
            case "date" -> date(value);
            case "rows", "customers", "orders", "products" -> decimal(new BigDecimal(value), 0, 0);
            default -> unit.matches("[A-Z]{3}") ? decimal(new BigDecimal(value), 2, 2) + " " + unit : plain(value);
        };
    }

    private String plain(String value) {
        try {
            return decimal(new BigDecimal(value), 0, RATIO_DIGITS);
        } catch (NumberFormatException e) {
            return value;
        }
    }

    /** {@return the text of a key; if there is none, the last part of the name with its words apart} */
    String name(String prefix, String name) {
        try {
            return texts.text(prefix + name);
        } catch (MissingResourceException e) {
            return name.substring(name.lastIndexOf('.') + 1).replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                    .replaceAll("[_-]", " ").toLowerCase(locale);
        }
    }
}
