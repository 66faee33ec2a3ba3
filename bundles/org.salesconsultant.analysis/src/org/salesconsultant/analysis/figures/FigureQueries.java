/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.figures;

import java.util.Map;
import java.util.Optional;

import org.salesconsultant.store.Statement;

/**
 * The queries that yield the rows behind a figure, by name. Each takes the as-of date as often as it has a parameter, and
 * runs over the store as the run froze it.
 */
public final class FigureQueries {

    static final String ORDERS = "query:orders";
    static final String SALES = "query:sales";
    static final String SALE_LINES = "query:sale-lines";
    static final String CUSTOMERS = "query:customers";
    static final String PRODUCTS = "query:products";

    private static final String BRIDGE = "query:bridge.";

    private static final String ORDER_COLUMNS = """
            SELECT id AS order_id, customer_id, {text({name(date)})} AS {name(date)}, type, {text(amount)} AS amount,
                currency, {text(discount)} AS discount, {text(tax)} AS tax
            FROM orders o WHERE o.{name(date)} < ?""";

    private static final String LINE_COLUMNS = """
            SELECT l.order_id, {text(l.position)} AS position, o.customer_id, {text(o.{name(date)})} AS {name(date)}, l.product_id,
                {text(l.quantity)} AS quantity, {text(l.unit_price)} AS unit_price, {text(l.amount)} AS amount, o.currency
            FROM order_lines l JOIN orders o ON o.id = l.order_id WHERE\s""";

    private static final String LINE_ORDER = " ORDER BY l.order_id, l.position";

    private static final String REJECTS = """
            SELECT source, stage, file, {text(data_row)} AS data_row, column_name, reason, text, {text(amount)} AS amount
            FROM import_rejects WHERE\s""";

    private static final String REJECT_ORDER = " ORDER BY source, position";

    private static final Map<String, Statement> STATEMENTS = Map.ofEntries(
            Map.entry(ORDERS, Statement.of(ORDER_COLUMNS + " ORDER BY id")),
            Map.entry(SALES, Statement.of(ORDER_COLUMNS + " AND type = 'sale' ORDER BY id")),
            Map.entry(BRIDGE + "returns", Statement.of("""
                    SELECT 'order_lines' AS origin, l.order_id, '' AS file, {text(l.position)} AS data_row,
                        l.product_id AS text, {text(l.amount)} AS amount
                    FROM order_lines l JOIN orders o ON o.id = l.order_id WHERE o.type <> 'sale' AND (o.amount IS NULL OR o.amount <= 0) AND o.{name(date)} < ?
                    UNION ALL
                    SELECT source, '', file, {text(data_row)}, text, {text(amount)} FROM import_rejects WHERE category = 'returns'
                    ORDER BY origin, order_id, file, data_row, text""")),
            Map.entry(BRIDGE + "other", Statement.of("""
                    SELECT 'order_lines' AS origin, l.order_id, '' AS file, {text(l.position)} AS data_row,
                        l.product_id AS text, {text(l.amount)} AS amount
                    FROM order_lines l JOIN orders o ON o.id = l.order_id
                    WHERE o.type <> 'sale' AND o.amount > 0 AND o.{name(date)} < ?
                    UNION ALL
                    SELECT source, '', file, {text(data_row)}, text, {text(amount)} FROM import_rejects WHERE category = 'other'
                    ORDER BY origin, order_id, file, data_row, text""")),
            Map.entry(SALE_LINES, Statement.of(LINE_COLUMNS + "o.type = 'sale' AND o.{name(date)} < ?" + LINE_ORDER)),
            Map.entry(CUSTOMERS, Statement.of("""
                    SELECT c.id AS customer_id, {text(count(*))} AS orders, {text({total(o.amount)})} AS amount, o.currency
                    FROM customers c JOIN orders o ON o.customer_id = c.id
                    WHERE o.type = 'sale' AND o.{name(date)} < ? GROUP BY c.id, o.currency ORDER BY c.id, o.currency""")),
            Map.entry(PRODUCTS, Statement.of("""
                    SELECT l.product_id, {text(count(*))} AS lines, {text({total(l.amount)})} AS amount, o.currency
                    FROM order_lines l JOIN orders o ON o.id = l.order_id
                    WHERE o.type = 'sale' AND o.{name(date)} < ? GROUP BY l.product_id, o.currency ORDER BY l.product_id, o.currency""")),
            Map.entry(BRIDGE + "discount", Statement.of(ORDER_COLUMNS + " AND type = 'sale' AND discount <> 0 ORDER BY id")),
            Map.entry(BRIDGE + "tax", Statement.of(ORDER_COLUMNS + " AND type = 'sale' AND tax <> 0 ORDER BY id")),
            Map.entry(BRIDGE + "customer-unknown.sales",
                    Statement.of(REJECTS + "category = 'customer-unknown' AND amount > 0" + REJECT_ORDER)),
            Map.entry(BRIDGE + "customer-unknown.other", Statement
                    .of(REJECTS + "category = 'customer-unknown' AND (amount IS NULL OR amount <= 0)" + REJECT_ORDER)),
            Map.entry(BRIDGE + "later", Statement.of(LINE_COLUMNS + "o.{name(date)} >= ?" + LINE_ORDER)));

    private FigureQueries() {
    }

    /** {@return the name of the query that yields the source rows of a line of the bridge} */
    static String bridge(String line) {
        return BRIDGE + line;
    }

    /** {@return the query of that name, if it is one of a fixed text} */
    public static Optional<Statement> find(String name) {
        if (STATEMENTS.containsKey(name)) {
            return Optional.of(STATEMENTS.get(name));
        }
        return name.matches("query:bridge\\.(invalid|duplicates|unreadable)")
                ? Optional.of(Statement.of(REJECTS + "category = '" + name.substring(BRIDGE.length()) + "'" + REJECT_ORDER))
                : Optional.empty();
    }
}
