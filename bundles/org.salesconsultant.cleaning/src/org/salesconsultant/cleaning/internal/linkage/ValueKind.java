/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.linkage;

import java.util.List;
import java.util.function.UnaryOperator;

import org.salesconsultant.cleaning.internal.comparison.Comparison;

/** What the values of a column are, most of them; it tells how they are compared and blocked. */
enum ValueKind {

    DATES(Comparison.DATE), DIGITS(Comparison.EDIT), CHINESE(Comparison.PINYIN), WORD(Comparison.JARO_WINKLER),
    WORDS(Comparison.TOKENS);

    private static final int LOOKED_AT = 10_000;

    /** The share of values that must be of a kind: the others are typing errors. */
    private static final double MOST = .8;

    private final Comparison comparison;

    ValueKind(Comparison comparison) {
        this.comparison = comparison;
    }

    Comparison comparison() {
        return comparison;
    }

    /**
     * {@return the kind of the values of rows, by the first ten thousand that have one}
     *
     * @param values normal texts
     * @param rows the position of each row's value
     */
    static ValueKind of(List<String> values, int[] rows) {
        int digits = 0;
        int dates = 0;
        int chinese = 0;
        int words = 0;
        int looked = 0;
        for (int i = 0; i < rows.length && looked < LOOKED_AT; i++) {
            if (rows[i] < 0) {
                continue;
            }
            looked++;
            String value = values.get(rows[i]);
            String closed = value.replace(" ", "");
            boolean number = closed.chars().allMatch(Character::isDigit);
            digits += number ? 1 : 0;
            dates += number && isDate(closed) ? 1 : 0;
            chinese += closed.codePoints().filter(Character::isIdeographic).count() * 2 >= closed.length() ? 1 : 0;
            words += value.split(" ").length;
        }
        double most = MOST * looked;
        return dates >= most ? DATES : digits >= most ? DIGITS : chinese * 2 >= looked ? CHINESE
                : words >= 1.5 * looked ? WORDS : WORD;
    }

    private static boolean isDate(String digits) {
        if (digits.length() != 8) {
            return false;
        }
        int year = Integer.parseInt(digits, 0, 4, 10);
        int month = Integer.parseInt(digits, 4, 6, 10);
        int day = Integer.parseInt(digits, 6, 8, 10);
        return year >= 1800 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    /** {@return how a normal text is written for a comparison: dates and codes without spaces} */
    static UnaryOperator<String> form(Comparison comparison) {
        return switch (comparison) {
            case DATE, EDIT, PINYIN -> value -> value.replace(" ", "");
            default -> value -> value;
        };
    }
}
