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
    static final String RETURNS = "query:returns";
    static final String SALE_LINES = "query:sale-lines";
    static final String CUSTOMERS = "query:customers";
    static final String PRODUCTS = "query:products";

    private static final String BRIDGE = "query:bridge.";

    private static final String ORDER_COLUMNS = "SELECT id AS order_id, customer_id, {name(date)}, type, amount FROM orders WHERE {name(date)} < ?";

    private static final String LINE_COLUMNS = """
            SELECT l.order_id, l.position, o.customer_id, o.{name(date)}, l.product_id, l.quantity, l.unit_price, l.amount
            FROM order_lines l JOIN orders o ON o.id = l.order_id WHERE """;

    private static final String LINE_ORDER = " ORDER BY l.order_id, l.position";

    private static final String REJECTS = """
            SELECT source, stage, file, data_row, column_name, reason, text, amount FROM import_rejects WHERE """;

    private static final String REJECT_ORDER = " ORDER BY source, position";

    private static final Map<String, Statement> STATEMENTS = Map.ofEntries(
            Map.entry(ORDERS, Statement.of(ORDER_COLUMNS + " ORDER BY id")),
            Map.entry(SALES, Statement.of(ORDER_COLUMNS + " AND type = 'sale' ORDER BY id")),
            Map.entry(RETURNS, Statement.of(ORDER_COLUMNS + " AND type = 'return' ORDER BY id")),
            Map.entry(SALE_LINES, Statement.of(LINE_COLUMNS + "o.type = 'sale' AND o.{name(date)} < ?" + LINE_ORDER)),
            Map.entry(CUSTOMERS, Statement.of("""
                    SELECT c.id AS customer_id, count(*) AS orders, {total(o.amount)} AS revenue
                    FROM customers c JOIN orders o ON o.customer_id = c.id
                    WHERE o.type = 'sale' AND o.{name(date)} < ? GROUP BY c.id ORDER BY c.id""")),
            Map.entry(PRODUCTS, Statement.of("""
                    SELECT l.product_id, count(*) AS lines, {total(l.amount)} AS revenue
                    FROM order_lines l JOIN orders o ON o.id = l.order_id
                    WHERE o.type = 'sale' AND o.{name(date)} < ? GROUP BY l.product_id ORDER BY l.product_id""")),
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
        return name.matches("query:bridge\\.(returns|invalid|duplicates|other|unreadable)")
                ? Optional.of(Statement.of(REJECTS + "category = '" + name.substring(BRIDGE.length()) + "'" + REJECT_ORDER))
                : Optional.empty();
    }
}
