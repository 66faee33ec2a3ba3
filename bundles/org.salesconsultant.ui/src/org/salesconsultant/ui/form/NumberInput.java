/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.form;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as a person types them: with the decimal sign of the language, grouped by thousands or not. A group that has not
 * three digits is refused, not read as something else.
 */
final class NumberInput {

    private final String decimal;

    private final String grouping;

    private final Pattern pattern;

    NumberInput(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        decimal = String.valueOf(symbols.getDecimalSeparator());
        grouping = String.valueOf(symbols.getGroupingSeparator());
        String point = Pattern.quote(decimal);
        pattern = Pattern.compile("[-+]?(\\d+|\\d{1,3}(" + Pattern.quote(grouping) + "\\d{3})+)?(" + point + "\\d*)?");
    }

    Optional<BigDecimal> read(String text) {
        String typed = text.strip().replace('\u2212', '-');
        if (!pattern.matcher(typed).matches() || typed.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(typed.replace(grouping, "").replace(decimal, ".")));
    }

    /** {@return the number as it is typed, ungrouped} */
    String shown(BigDecimal number, int leastDigits) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(leastDigits, stripped.scale())).toPlainString().replace(".", decimal);
    }
}
