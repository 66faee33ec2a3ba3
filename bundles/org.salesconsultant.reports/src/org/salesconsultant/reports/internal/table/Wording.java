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
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.results.run.FeatureLabel;

/** Numbers, dates and names as a reader of the report's language expects them; numbers are rounded once, half-up. */
public final class Wording {

    private static final int RATIO_DIGITS = 4;

    private final Locale locale;

    private final Messages texts;

    private final Map<String, FeatureLabel> features;

    /** @param features what people call the features, by column */
    Wording(Locale locale, Messages texts, Map<String, FeatureLabel> features) {
        this.locale = locale;
        this.texts = texts;
        this.features = features;
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
            case "rows", "customers", "orders", "products", "segments" -> decimal(new BigDecimal(value), 0, 0);
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

    /** {@return the name of a feature's column, with its unit where that is known} */
    String feature(String column) {
        FeatureLabel label = features.get(column);
        if (label == null) {
            return name("", column);
        }
        return label.unit().isEmpty() ? label.in(locale)
                : text("unit." + label.unit()).map(unit -> texts.text("feature.unit", label.in(locale), unit)).orElse(label.in(locale));
    }

    /** {@return the text of a key, the name in it whole or its part after the last point; if there is none, that part's words} */
    String name(String prefix, String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return text(prefix + name).or(() -> text(prefix + last)).orElseGet(
                () -> last.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replaceAll("[_-]", " ").toLowerCase(locale));
    }

    private Optional<String> text(String key) {
        try {
            return Optional.of(texts.text(key));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
