/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.sales;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.features.AsOf;
import org.salesconsultant.features.money.Money;
import org.salesconsultant.model.analysis.RejectCategory;
import org.salesconsultant.results.run.BridgeLine;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Statement;

/** Accounts for every order line: where it was counted, or why it was not. */
final class BridgeReader {

    private static final Statement REJECTS = Statement.of("""
            SELECT category, CASE WHEN amount > 0 THEN 1 ELSE 0 END AS positive, count(*), {total(amount)}
            FROM import_rejects WHERE source = ? GROUP BY category, positive ORDER BY category, positive""");

    private static final Statement LINES = Statement.of("""
            SELECT CASE WHEN o.{name(date)} >= ? THEN 'later' WHEN o.type = 'sale' THEN 'counted'
                    WHEN o.amount > 0 THEN 'other' ELSE 'returns' END AS line,
                o.currency, {day(o.{name(date)})} AS d, count(*), {total(l.amount)}
            FROM order_lines l JOIN orders o ON o.id = l.order_id GROUP BY line, o.currency, d ORDER BY line, d, o.currency""");

    /** The lines that are taken away, in the order they are shown. */
    private static final List<String> ORDER = List.of("returns", "customer-unknown.sales", "customer-unknown.other", "invalid",
            "duplicates", "other", "unreadable", "later");

    private static final String COUNTED = "counted";

    private final Map<String, BridgeLine> lines = new LinkedHashMap<>();

    private BridgeReader() {
        ORDER.forEach(line -> lines.put(line, new BridgeLine(line, 0, BigDecimal.ZERO)));
        lines.put(COUNTED, new BridgeLine(COUNTED, 0, BigDecimal.ZERO));
    }

    static List<BridgeLine> read(Engine engine, AsOf asOf, Money money, DailyAmounts amounts, Map<String, String> lineSources)
            throws CoreException {
        BridgeReader reader = new BridgeReader();
        for (Map.Entry<String, String> source : lineSources.entrySet()) {
            reader.addRejects(engine, source.getKey(), money.rate(source.getValue(), asOf.date()));
        }
        reader.addLines(engine, asOf, money);
        reader.takeOff("discount", amounts.discounts());
        reader.takeOff("tax", amounts.taxes());
        return reader.result();
    }

    /** Takes off what is in the lines counted but is no revenue; a line of the bridge only where there is any. */
    private void takeOff(String line, BigDecimal amount) {
        if (amount.signum() != 0) {
            BridgeLine counted = lines.remove(COUNTED);
            lines.put(line, new BridgeLine(line, 0, amount));
            lines.put(COUNTED, new BridgeLine(COUNTED, counted.rows(), counted.amount().subtract(amount)));
        }
    }

    /** @param rate what the amounts are worth in the currency of the project */
    private void addRejects(Engine engine, String source, BigDecimal rate) throws CoreException {
        try (ColumnCursor cursor = engine.query(REJECTS, source)) {
            while (cursor.next()) {
                for (int i = 0; i < cursor.size(); i++) {
                    String category = cursor.texts(0)[i];
                    if (RejectCategory.CUSTOMER_UNKNOWN.getLiteral().equals(category)) {
                        category += cursor.longs(1)[i] == 1 ? ".sales" : ".other";
                    }
                    add(category, cursor.longs(2)[i], SalesReader.money(cursor.decimals(3)[i]).multiply(rate));
                }
            }
        }
    }

    private void addLines(Engine engine, AsOf asOf, Money money) throws CoreException {
        try (ColumnCursor cursor = engine.query(LINES, asOf.end())) {
            while (cursor.next()) {
                for (int i = 0; i < cursor.size(); i++) {
                    BigDecimal rate = money.rate(cursor.texts(1)[i], LocalDate.ofEpochDay(cursor.longs(2)[i]));
                    add(cursor.texts(0)[i], cursor.longs(3)[i], SalesReader.money(cursor.decimals(4)[i]).multiply(rate));
                }
            }
        }
    }

    private void add(String line, long rows, BigDecimal amount) {
        BridgeLine before = lines.getOrDefault(line, lines.get("other"));
        lines.put(before.line(), new BridgeLine(before.line(), before.rows() + rows, before.amount().add(amount)));
    }

    private List<BridgeLine> result() {
        long rows = 0;
        BigDecimal amount = BigDecimal.ZERO;
        for (BridgeLine line : lines.values()) {
            rows += line.rows();
            amount = amount.add(line.amount());
        }
        List<BridgeLine> result = new ArrayList<>();
        result.add(new BridgeLine("all", rows, amount));
        result.addAll(lines.values());
        return result;
    }
}
