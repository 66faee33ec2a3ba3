/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.features;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.features.internal.StoredAttributes;
import org.salesconsultant.features.money.Money;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Statement;

/** Reads the history of all customers as of a date. The only place that decides what was known then. */
public final class HistoryReader {

    private static final Messages MESSAGES = Messages.of(HistoryReader.class);

    private static final long SECONDS_A_DAY = 86_400;

    private static final String SALE = "sale";

    private static final Statement ORDERS = orders("");

    private static final Statement ORDERS_OF_ONE = orders(" AND customer_id = ?");

    private static final Statement LATER = Statement.single("""
            SELECT count(CASE WHEN {name(date)} >= ? THEN 1 END), count(CASE WHEN type = 'sale' THEN 1 END) FROM orders""");

    private static final Statement EVERYONE = Statement.of("SELECT id FROM customers ORDER BY id");

    private static final Statement PRODUCTS = products("");

    private static final Statement PRODUCTS_OF_ONE = products(" AND o.customer_id = ?");

    private final Engine engine;

    private final AsOf asOf;

    private final IProgressMonitor monitor;

    private final String one;

    private final Money money;

    private String currency;

    private String[] customers = new String[1024];

    private int[] first = new int[1024];

    private int[] days = new int[4096];

    private long[] amounts = new long[4096];

    private boolean[] sales = new boolean[4096];

    private int customerCount;

    private int orderCount;

    private HistoryReader(Engine engine, AsOf asOf, String one, Money money, IProgressMonitor monitor) {
        this.engine = engine;
        this.asOf = asOf;
        this.one = one;
        this.money = money;
        this.monitor = monitor;
    }

    private static Statement orders(String whose) {
        return Statement.of("SELECT customer_id, {name(date)}, amount, type, currency, discount, tax FROM orders WHERE {name(date)} < ?"
                + whose + " AND customer_id IN (SELECT customer_id FROM orders WHERE {name(date)} < ?" + whose
                + " AND type = 'sale') ORDER BY customer_id, {name(date)}, id");
    }

    private static Statement products(String whose) {
        return Statement.of("SELECT o.customer_id, count(DISTINCT l.product_id) FROM order_lines l JOIN orders o ON o.id = l.order_id"
                + " WHERE o.{name(date)} < ? AND o.type = 'sale'" + whose + " GROUP BY o.customer_id ORDER BY o.customer_id");
    }

    /**
     * {@return the orders strictly before the as-of date, of every customer with a sale among them; all customers where the store has
     * no sale at all}
     *
     * @throws CoreException with a problem if an amount is in another currency and there is no rate, or if the store cannot be read
     */
    public static CustomerHistory read(Engine engine, AsOf asOf, Money money, IProgressMonitor monitor) throws CoreException {
        return new HistoryReader(engine, asOf, null, money, monitor).read();
    }

    /**
     * {@return the same in the one currency all orders have}
     *
     * @throws CoreException with a problem if they have several, or if the store cannot be read
     */
    public static CustomerHistory read(Engine engine, AsOf asOf, IProgressMonitor monitor) throws CoreException {
        return new HistoryReader(engine, asOf, null, null, monitor).read();
    }

    /**
     * {@return the orders of one customer strictly before the as-of date; of none if there is no sale among them}
     *
     * @throws CoreException with a problem if an amount is in another currency and there is no rate, or if the store cannot be read
     */
    public static CustomerHistory read(Engine engine, AsOf asOf, String customer, Money money, IProgressMonitor monitor)
            throws CoreException {
        return new HistoryReader(engine, asOf, customer, money, monitor).read();
    }

    /**
     * {@return the same in the one currency all its orders have}
     *
     * @throws CoreException with a problem if they have several, or if the store cannot be read
     */
    public static CustomerHistory read(Engine engine, AsOf asOf, String customer, IProgressMonitor monitor) throws CoreException {
        return new HistoryReader(engine, asOf, customer, null, monitor).read();
    }

    private ColumnCursor orders() throws CoreException {
        return one == null ? engine.query(ORDERS, asOf.end(), asOf.end())
                : engine.query(ORDERS_OF_ONE, asOf.end(), one, asOf.end(), one);
    }

    private ColumnCursor products() throws CoreException {
        return one == null ? engine.query(PRODUCTS, asOf.end()) : engine.query(PRODUCTS_OF_ONE, asOf.end(), one);
    }

    private CustomerHistory read() throws CoreException {
        boolean past;
        boolean noSale;
        try (ColumnCursor cursor = engine.query(LATER, asOf.end())) {
            cursor.next();
            past = cursor.longs(0)[0] > 0;
            noSale = cursor.longs(1)[0] == 0;
        }
        if (noSale && one == null) {
            String[] everyone = everyone();
            return new CustomerHistory(asOf, everyone, new int[everyone.length + 1], new int[0], new long[0], new boolean[0],
                    new int[everyone.length], new StoredAttributes(engine, everyone, past));
        }
        try (ColumnCursor cursor = orders()) {
            while (cursor.next()) {
                checkCancel();
                append(cursor.texts(0), cursor.timestamps(1), cursor.texts(3), amounts(cursor));
            }
        }
        String[] ids = Arrays.copyOf(customers, customerCount);
        int[] starts = Arrays.copyOf(first, customerCount + 1);
        starts[customerCount] = orderCount;
        return new CustomerHistory(asOf, ids, starts, Arrays.copyOf(days, orderCount), Arrays.copyOf(amounts, orderCount),
                Arrays.copyOf(sales, orderCount), distinctProducts(ids), new StoredAttributes(engine, ids, past));
    }

    private String[] everyone() throws CoreException {
        List<String> ids = new ArrayList<>();
        try (ColumnCursor cursor = engine.query(EVERYONE)) {
            while (cursor.next()) {
                checkCancel();
                ids.addAll(Arrays.asList(cursor.texts(0)));
            }
        }
        return ids.toArray(String[]::new);
    }

    /**
     * {@return what each order counts: its amount less the discount on the whole order and tax where amounts contain it, in the
     * currency of the project; 0 for a cancellation that takes nothing back}
     */
    private long[] amounts(ColumnCursor cursor) throws CoreException {
        long[] counted = cursor.decimals(2);
        long[] times = cursor.timestamps(1);
        String[] types = cursor.texts(3);
        String[] currencies = cursor.texts(4);
        long[] discounts = cursor.decimals(5);
        long[] taxes = cursor.decimals(6);
        for (int i = 0; i < counted.length; i++) {
            long amount = counted[i] - discounts[i] - (money != null && money.taxIncluded() ? taxes[i] : 0);
            counted[i] = SALE.equals(types[i]) || amount < 0 ? converted(amount, currencies[i], times[i]) : 0;
        }
        return counted;
    }

    private long converted(long amount, String from, long time) throws CoreException {
        if (money != null) {
            return money.converted(amount, from, LocalDate.ofEpochDay(Math.floorDiv(time, SECONDS_A_DAY)));
        }
        String stated = from == null ? "" : from;
        if (currency != null && !currency.equals(stated)) {
            throw new Problem("orders", MESSAGES.text("currencies", currency.isEmpty() ? "?" : currency, stated.isEmpty() ? "?" : stated),
                    MESSAGES.text("currencies.remedy")).exception();
        }
        currency = stated;
        return amount;
    }

    private void append(String[] ids, long[] times, String[] types, long[] counted) {
        int size = ids.length;
        if (orderCount + size > days.length) {
            int capacity = Math.max(orderCount + size, days.length * 2);
            days = Arrays.copyOf(days, capacity);
            amounts = Arrays.copyOf(amounts, capacity);
            sales = Arrays.copyOf(sales, capacity);
        }
        for (int i = 0; i < size; i++) {
            if (customerCount == 0 || !customers[customerCount - 1].equals(ids[i])) {
                begin(ids[i]);
            }
            days[orderCount] = (int) Math.floorDiv(times[i], SECONDS_A_DAY);
            amounts[orderCount] = counted[i];
            sales[orderCount] = SALE.equals(types[i]);
            orderCount++;
        }
    }

    private void begin(String customer) {
        if (customerCount + 1 >= first.length) {
            customers = Arrays.copyOf(customers, customers.length * 2);
            first = Arrays.copyOf(first, first.length * 2);
        }
        customers[customerCount] = customer;
        first[customerCount] = orderCount;
        customerCount++;
    }

    private int[] distinctProducts(String[] ids) throws CoreException {
        Map<String, Integer> counts = new HashMap<>(ids.length * 2);
        try (ColumnCursor cursor = products()) {
            while (cursor.next()) {
                checkCancel();
                String[] buyers = cursor.texts(0);
                long[] products = cursor.longs(1);
                for (int i = 0; i < cursor.size(); i++) {
                    counts.put(buyers[i], Math.toIntExact(products[i]));
                }
            }
        }
        return Arrays.stream(ids).mapToInt(id -> counts.getOrDefault(id, 0)).toArray();
    }

    private void checkCancel() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
