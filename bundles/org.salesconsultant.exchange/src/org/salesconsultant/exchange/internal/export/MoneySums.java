/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.export;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.salesconsultant.exchange.export.MoneyTotal;
import org.salesconsultant.exchange.format.ObjectValues;
import org.salesconsultant.exchange.format.TargetColumn;

/** Adds up the columns of money, by currency, exactly. */
final class MoneySums {

    private static final int SCALE = 4;

    private final int[] columns;

    private final String[] names;

    private final int currency;

    private final String project;

    private final Map<String, Sum[]> sums = new TreeMap<>();

    private String last;

    private Sum[] lastSums;

    /** An exact sum of many numbers: what has grown too large for a machine word is set aside. */
    private static final class Sum {

        private BigInteger aside = BigInteger.ZERO;

        private long sum;

        private long rows;

        void add(long value) {
            rows++;
            long next = sum + value;
            if (((sum ^ next) & (value ^ next)) < 0) {
                aside = aside.add(BigInteger.valueOf(sum));
                next = value;
            }
            sum = next;
        }

        BigDecimal total() {
            return new BigDecimal(aside.add(BigInteger.valueOf(sum)), SCALE);
        }
    }

    /**
     * @param exported the columns written
     * @param currency the column of the currency; -1 for that of the project
     * @param project the currency of the project
     */
    MoneySums(List<TargetColumn> exported, int currency, String project) {
        List<TargetColumn> money = exported.stream().filter(TargetColumn::money).toList();
        columns = money.stream().mapToInt(exported::indexOf).toArray();
        names = money.stream().map(TargetColumn::name).toArray(String[]::new);
        this.currency = currency;
        this.project = project;
    }

    /** Adds the amounts of an object. */
    void add(ObjectValues object) {
        if (columns.length == 0) {
            return;
        }
        String code = currency < 0 || object.missing(currency) || object.text(currency).isBlank() ? project : object.text(currency);
        if (!code.equals(last)) {
            last = code;
            lastSums = sums.computeIfAbsent(code, each -> fresh());
        }
        for (int i = 0; i < columns.length; i++) {
            if (!object.missing(columns[i])) {
                lastSums[i].add(object.decimal(columns[i]));
            }
        }
    }

    private Sum[] fresh() {
        Sum[] fresh = new Sum[columns.length];
        for (int i = 0; i < fresh.length; i++) {
            fresh[i] = new Sum();
        }
        return fresh;
    }

    /** {@return the totals, by column, then currency} */
    List<MoneyTotal> totals() {
        List<MoneyTotal> totals = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            for (Map.Entry<String, Sum[]> each : sums.entrySet()) {
                Sum sum = each.getValue()[i];
                if (sum.rows > 0) {
                    totals.add(new MoneyTotal(names[i], each.getKey(), sum.rows, sum.total()));
                }
            }
        }
        return totals;
    }
}
