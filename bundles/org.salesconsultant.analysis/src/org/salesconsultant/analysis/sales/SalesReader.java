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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.features.AsOf;
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
            SELECT count(*), count(DISTINCT l.product_id), {total(l.amount)}
            FROM order_lines l JOIN orders o ON o.id = l.order_id WHERE o.type = 'sale' AND o.{name(date)} < ?""");

    private static final Statement MONTHLY_ORDERS = Statement.of("""
            SELECT {month({name(date)})} AS m, {count(CASE WHEN type = 'sale' THEN 1 ELSE 0 END)},
                count(DISTINCT CASE WHEN type = 'sale' THEN customer_id END),
                {total(CASE WHEN type = 'return' THEN amount END)}
            FROM orders WHERE {name(date)} < ? GROUP BY m ORDER BY m""");

    private static final Statement MONTHLY_LINES = Statement.of("""
            SELECT {month(o.{name(date)})} AS m, {total(l.amount)}
            FROM order_lines l JOIN orders o ON o.id = l.order_id
            WHERE o.type = 'sale' AND o.{name(date)} < ? GROUP BY m ORDER BY m""");

    private SalesReader() {
    }

    /** {@return the day of the last order, as days since 1970-01-01; null if there are no orders} */
    public static LocalDate lastOrder(Engine engine) throws CoreException {
        try (ColumnCursor cursor = engine.query(LAST_ORDER)) {
            return cursor.next() && !cursor.isNull(0, 0) ? day(cursor.timestamps(0)[0]) : null;
        }
    }

    /**
     * {@return what was sold before the date, or null if there were no orders}
     *
     * @param lineSources the imports whose rows are order lines; the bridge starts from their rows
     */
    public static SalesSummary read(Engine engine, AsOf asOf, Set<String> lineSources) throws CoreException {
        long lines;
        long products;
        BigDecimal revenue;
        try (ColumnCursor cursor = engine.query(LINES, asOf.end())) {
            cursor.next();
            lines = cursor.longs(0)[0];
            products = cursor.longs(1)[0];
            revenue = money(cursor.decimals(2)[0]);
        }
        try (ColumnCursor cursor = engine.query(ORDERS, asOf.end())) {
            if (!cursor.next() || cursor.isNull(0, 0)) {
                return null;
            }
            LocalDate from = day(cursor.timestamps(0)[0]);
            LocalDate to = day(cursor.timestamps(1)[0]);
            long customers = cursor.longs(2)[0];
            long orders = cursor.longs(3)[0];
            return new SalesSummary(from, to, lines, customers, orders, products, revenue,
                    BridgeReader.read(engine, asOf, lineSources), months(engine, asOf));
        }
    }

    private static List<Month> months(Engine engine, AsOf asOf) throws CoreException {
        Map<Long, BigDecimal> revenue = new LinkedHashMap<>();
        try (ColumnCursor cursor = engine.query(MONTHLY_LINES, asOf.end())) {
            while (cursor.next()) {
                for (int i = 0; i < cursor.size(); i++) {
                    revenue.put(cursor.longs(0)[i], money(cursor.decimals(1)[i]));
                }
            }
        }
        List<Month> months = new ArrayList<>();
        try (ColumnCursor cursor = engine.query(MONTHLY_ORDERS, asOf.end())) {
            while (cursor.next()) {
                for (int i = 0; i < cursor.size(); i++) {
                    long day = cursor.longs(0)[i];
                    months.add(new Month(YearMonth.from(LocalDate.ofEpochDay(day)), cursor.longs(1)[i], cursor.longs(2)[i],
                            revenue.getOrDefault(day, BigDecimal.ZERO), money(cursor.decimals(3)[i])));
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
