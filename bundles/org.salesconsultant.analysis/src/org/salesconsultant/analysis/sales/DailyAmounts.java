/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.sales;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.features.AsOf;
import org.salesconsultant.features.money.Money;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Statement;

/**
 * What was sold and taken back, by month, in the currency of the project. The store adds up what is of one currency and day, exactly;
 * each sum is then converted with the rate of its day. Nothing is rounded.
 */
record DailyAmounts(SortedMap<YearMonth, BigDecimal> sold, BigDecimal discounts, BigDecimal taxes,
        SortedMap<YearMonth, BigDecimal> returned, BigDecimal returnReductions) {

    private static final Statement SOLD = Statement.of("""
            SELECT o.currency, {day(o.{name(date)})} AS d, {total(l.amount)}
            FROM order_lines l JOIN orders o ON o.id = l.order_id
            WHERE o.type = 'sale' AND o.{name(date)} < ? GROUP BY o.currency, d ORDER BY d, o.currency""");

    private static final Statement REDUCTIONS = Statement.of("""
            SELECT currency, {day({name(date)})} AS d, {total(discount)}, {total(tax)} FROM orders
            WHERE type = 'sale' AND {name(date)} < ? AND (discount IS NOT NULL OR tax IS NOT NULL)
            GROUP BY currency, d ORDER BY d, currency""");

    private static final Statement RETURNED = Statement.of("""
            SELECT currency, {day({name(date)})} AS d, {total(amount)}, {total(discount)}, {total(tax)} FROM orders
            WHERE type <> 'sale' AND amount < 0 AND {name(date)} < ? GROUP BY currency, d ORDER BY d, currency""");

    static DailyAmounts read(Engine engine, AsOf asOf, Money money) throws CoreException {
        SortedMap<YearMonth, BigDecimal> sold = new TreeMap<>();
        SortedMap<YearMonth, BigDecimal> returned = new TreeMap<>();
        BigDecimal[] totals = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
        each(engine, SOLD, asOf, money, (month, sums) -> sold.merge(month, sums[0], BigDecimal::add));
        each(engine, REDUCTIONS, asOf, money, (month, sums) -> {
            BigDecimal tax = money.taxIncluded() ? sums[1] : BigDecimal.ZERO;
            totals[0] = totals[0].add(sums[0]);
            totals[1] = totals[1].add(tax);
            sold.merge(month, sums[0].add(tax).negate(), BigDecimal::add);
        });
        each(engine, RETURNED, asOf, money, (month, sums) -> {
            BigDecimal reduction = money.taxIncluded() ? sums[1].add(sums[2]) : sums[1];
            totals[2] = totals[2].add(reduction);
            returned.merge(month, sums[0].subtract(reduction), BigDecimal::add);
        });
        return new DailyAmounts(sold, totals[0], totals[1], returned, totals[2]);
    }

    /** {@return the sales less discounts on whole orders, and less tax where amounts contain it} */
    BigDecimal revenue() {
        return sold.values().stream().reduce(BigDecimal.ZERO.setScale(4), BigDecimal::add);
    }

    private interface Sums {

        void add(YearMonth month, BigDecimal[] sums);
    }

    private static void each(Engine engine, Statement statement, AsOf asOf, Money money, Sums consumer) throws CoreException {
        try (ColumnCursor cursor = engine.query(statement, asOf.end())) {
            while (cursor.next()) {
                for (int i = 0; i < cursor.size(); i++) {
                    LocalDate day = LocalDate.ofEpochDay(cursor.longs(1)[i]);
                    BigDecimal rate = money.rate(cursor.texts(0)[i], day);
                    BigDecimal[] sums = new BigDecimal[cursor.columns().size() - 2];
                    for (int column = 0; column < sums.length; column++) {
                        sums[column] = SalesReader.money(cursor.decimals(column + 2)[i]).multiply(rate);
                    }
                    consumer.add(YearMonth.from(day), sums);
                }
            }
        }
    }
}
