/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;

import org.salesconsultant.results.run.Figure;

/** Numbers and dates as a person reads them, in the language of the workbench. Sums are rounded here, half up, and only here. */
final class Shown {

    private Shown() {
    }

    static String count(long number) {
        return NumberFormat.getIntegerInstance().format(number);
    }

    /** {@return an amount with two digits after the point, its currency before it} */
    static String amount(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return currency.isEmpty() ? format.format(amount) : symbol(currency) + format.format(amount);
    }

    static String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance();
        format.setMaximumFractionDigits(1);
        format.setMinimumFractionDigits(1);
        return format.format(share);
    }

    static String ratio(double number) {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMinimumFractionDigits(3);
        format.setMaximumFractionDigits(3);
        return format.format(number);
    }

    /** {@return a number with a sign and one digit after the point} */
    static String signed(double number) {
        return String.format(Locale.getDefault(), "%+.1f", number);
    }

    static String date(String iso) {
        try {
            return LocalDate.parse(iso).format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
        } catch (DateTimeParseException e) {
            return iso; // shown as it stands rather than not at all
        }
    }

    /** {@return the value of a figure by its unit} */
    static String figure(Figure figure) {
        if (figure.value().isEmpty()) {
            return "–";
        }
        return switch (figure.unit()) {
            case "date" -> date(figure.value());
            case "ratio" -> ratio(Double.parseDouble(figure.value()));
            case "rows", "customers", "orders" -> count(new BigDecimal(figure.value()).longValue());
            default -> figure.unit().matches("[A-Z]{3}") ? amount(new BigDecimal(figure.value()), figure.unit()) : figure.value();
        };
    }

    private static String symbol(String currency) {
        try {
            String symbol = Currency.getInstance(currency).getSymbol();
            return symbol.length() > 1 ? symbol + " " : symbol;
        } catch (IllegalArgumentException e) {
            return currency + " ";
        }
    }
}
