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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.features.AsOf;
import org.salesconsultant.features.money.Money;
import org.salesconsultant.results.run.Month;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Statement;

/** Reads what was sold before a date. */
public final class SalesReader {

    private static final Statement LAST_ORDER = Statement.single("SELECT max({name(date)}) FROM orders");

    private static final Statement ORDERS = Statement.single("""
            SELECT min({name(date)}), max({name(date)}), count(DISTINCT CASE WHEN type = 'sale' THEN customer_id END),
                {count(CASE WHEN type = 'sale' THEN 1 ELSE 0 END)}
            FROM orders WHERE {name(date)} < ?""");

    private static final Statement LINES = Statement.single("""
            SELECT count(*), count(DISTINCT l.product_id)
            FROM order_lines l JOIN orders o ON o.id = l.order_id WHERE o.type = 'sale' AND o.{name(date)} < ?""");

    private static final Statement MONTHLY_ORDERS = Statement.of("""
            SELECT {month({name(date)})} AS m, {count(CASE WHEN type = 'sale' THEN 1 ELSE 0 END)},
                count(DISTINCT CASE WHEN type = 'sale' THEN customer_id END)
            FROM orders WHERE {name(date)} < ? GROUP BY m ORDER BY m""");

    private SalesReader() {
    }

    /** {@return the day of the last order, as days since 1970-01-01; null if there are no orders} */
    public static LocalDate lastOrder(Engine engine) throws CoreException {
        try (ColumnCursor cursor = engine.query(LAST_ORDER)) {
            return cursor.next() && !cursor.isNull(0, 0) ? day(cursor.timestamps(0)[0]) : null;
        }
    }

    /**
     * {@return what was sold before the date; without dates where there were no orders}
     *
     * @param money what amounts are in the currency of the project
     * @param lineSources the imports whose rows are order lines, and the currency of the amounts they refuse, empty for that of the
     *        project; the bridge starts from their rows
     * @throws CoreException with a problem if an amount is in another currency and there is no rate, or if the store cannot be read
     */
    public static SalesSummary read(Engine engine, AsOf asOf, Money money, Map<String, String> lineSources) throws CoreException {
        long lines;
        long products;
        try (ColumnCursor cursor = engine.query(LINES, asOf.end())) {
            cursor.next();
            lines = cursor.longs(0)[0];
            products = cursor.longs(1)[0];
        }
        DailyAmounts amounts = DailyAmounts.read(engine, asOf, money);
        try (ColumnCursor cursor = engine.query(ORDERS, asOf.end())) {
            cursor.next();
            boolean none = cursor.isNull(0, 0);
            LocalDate from = none ? null : day(cursor.timestamps(0)[0]);
            LocalDate to = none ? null : day(cursor.timestamps(1)[0]);
            long customers = cursor.longs(2)[0];
            long orders = cursor.longs(3)[0];
            return new SalesSummary(from, to, lines, customers, orders, products, amounts.revenue(), amounts.returnReductions(),
                    BridgeReader.read(engine, asOf, money, amounts, lineSources), months(engine, asOf, amounts));
        }
    }

    private static List<Month> months(Engine engine, AsOf asOf, DailyAmounts amounts) throws CoreException {
        List<Month> months = new ArrayList<>();
        try (ColumnCursor cursor = engine.query(MONTHLY_ORDERS, asOf.end())) {
            while (cursor.next()) {
                for (int i = 0; i < cursor.size(); i++) {
                    YearMonth month = YearMonth.from(LocalDate.ofEpochDay(cursor.longs(0)[i]));
                    months.add(new Month(month, cursor.longs(1)[i], cursor.longs(2)[i], amounts.sold().getOrDefault(month, BigDecimal.ZERO),
                            amounts.returned().getOrDefault(month, BigDecimal.ZERO)));
                }
            }
        }
        return months;
    }

    static BigDecimal money(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 4);
    }

    private static LocalDate day(long seconds) {
        return LocalDate.ofEpochDay(Math.floorDiv(seconds, 86_400L));
    }
}
