/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.customer;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.salesconsultant.crm.ui.form.MoneyFormat;

/** Amounts, numbers and times as the profile shows them. Not for many threads at once. */
final class AmountTexts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final NumberFormat money;

    private final NumberFormat number;

    private final NumberFormat percent;

    AmountTexts(Locale locale) {
        money = MoneyFormat.of(locale);
        number = NumberFormat.getNumberInstance(locale);
        number.setMaximumFractionDigits(1);
        percent = NumberFormat.getPercentInstance(locale);
        percent.setMaximumFractionDigits(1);
    }

    String money(BigDecimal amount, String currency) {
        return money.format(amount) + " " + currency;
    }

    String number(double value) {
        return number.format(value);
    }

    String percent(double share) {
        return percent.format(share);
    }

    String time(LocalDateTime time) {
        return TIME.format(time);
    }
}
