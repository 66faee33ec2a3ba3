/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.mapping;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RowLog;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.LoadSummary;
import org.salesconsultant.store.Writer;

/**
 * Orders. Of rows that are order lines: the date is the earliest, amount and tax the exact sums of the lines unless a column
 * is mapped to them, every other attribute the first value that is not missing. Of rows that are orders: a second row of
 * the same order is a duplicate. An order below zero is no sale, whatever its type column says. An original that is neither in
 * the source nor in the store is left out, and told.
 */
final class Orders implements Gatherer {

    static final String ENTITY = "Order";

    static final String DATE = "date";

    private static final String AMOUNT = "amount";

    static final String TAX = "tax";

    private static final String TYPE = "type";

    static final String CURRENCY = "currency";

    private static final String SALE = "sale";

    private static final String RETURN = "return";

    private static final String ORIGINAL = "original";

    private static final Messages MESSAGES = Messages.of(Orders.class);

    private final EntityPlan plan;

    private final Writer writer;

    private final boolean lines;

    private final String currency;

    private final KnownKeys known;

    private final RowLog log;

    private final List<String> slots;

    private final int date;

    private final int amount;

    private final int type;

    private final int tax;

    private final boolean sum;

    private final boolean sumTax;

    private final boolean asExported;

    private final Map<Object, Object[]> orders = new LinkedHashMap<>();

    private long differing;

    /**
     * @param lines whether each row is a line of an order
     * @param lineTax whether the lines state their tax
     * @param currency the currency of orders that state none; null for that of the project
     * @param known the orders of the store
     * @param log takes originals that are left out
     */
    Orders(EntityPlan plan, Writer writer, boolean lines, boolean lineTax, String currency, KnownKeys known, RowLog log) {
        this.known = known;
        this.log = log;
        this.plan = plan;
        this.writer = writer;
        this.lines = lines;
        this.currency = currency;
        slots = new ArrayList<>(plan.attributes().stream().map(each -> each.attribute().name()).toList());
        sum = lines && !slots.contains(AMOUNT);
        sumTax = lines && lineTax && !slots.contains(TAX);
        asExported = plan.attribute(TYPE).filter(AttributePlan::exported).isPresent();
        date = slot(DATE);
        amount = slot(AMOUNT);
        type = slot(TYPE);
        tax = sumTax ? slot(TAX) : -1;
    }

    private int slot(String attribute) {
        if (!slots.contains(attribute)) {
            slots.add(attribute);
        }
        return slots.indexOf(attribute);
    }

    @Override
    public Refused refusal(Object[] values, RowValues row) {
        if (!lines && orders.containsKey(values[0])) {
            return new Refused(MESSAGES.text("duplicate", values[0]), RowMapper.DUPLICATES);
        } else if (date >= values.length && row.lineDate() == null) {
            return new Refused(MESSAGES.text("missing", ENTITY + "." + DATE), RowMapper.INVALID);
        }
        return null;
    }

    @Override
    public void add(Object[] values, RowValues row) {
        Object[] kept = orders.get(values[0]);
        if (kept == null) {
            kept = new Object[slots.size()];
            orders.put(values[0], kept);
        }
        for (int i = 0; i < values.length; i++) {
            if (kept[i] == null) {
                kept[i] = values[i];
            } else if (i != date && values[i] != null && !Objects.equals(kept[i], values[i])) {
                differing++;
            }
        }
        LocalDateTime when = date < values.length ? (LocalDateTime) values[date] : row.lineDate();
        if (when != null && (kept[date] == null || when.isBefore((LocalDateTime) kept[date]))) {
            kept[date] = when;
        }
        if (sum && row.lineAmount() != null) {
            kept[amount] = kept[amount] == null ? row.lineAmount() : ((BigDecimal) kept[amount]).add(row.lineAmount());
        }
        if (sumTax && row.lineTax() != null) {
            kept[tax] = kept[tax] == null ? row.lineTax() : ((BigDecimal) kept[tax]).add(row.lineTax());
        }
    }

    @Override
    public boolean has(Object key) {
        return orders.containsKey(key);
    }

    @Override
    public long differing() {
        return differing;
    }

    @Override
    public LoadSummary finish() throws CoreException {
        List<String> attributes = new ArrayList<>(slots);
        if (currency != null && !attributes.contains(CURRENCY)) {
            attributes.add(CURRENCY);
        }
        int original = attributes.indexOf(ORIGINAL);
        String source = original < 0 ? null : plan.attributes().get(original).column() == null ? "" : plan.attributes().get(original).column();
        int money = attributes.indexOf(CURRENCY);
        Load load = writer.load(plan.type(), attributes, plan.mode());
        for (Object[] each : orders.values()) {
            Object[] values = Arrays.copyOf(each, attributes.size());
            boolean negative = values[amount] instanceof BigDecimal total && total.signum() < 0;
            if (negative && !asExported && (values[type] == null || SALE.equals(values[type]))) {
                values[type] = RETURN;
            }
            if (original >= 0 && values[original] != null && !orders.containsKey(values[original])
                    && !known.has(ENTITY, values[original])) {
                log.changed(new CellChange(RowMapper.STAGE, "", String.valueOf(values[0]), source, String.valueOf(values[original]), null, 1));
                values[original] = null;
            }
            if (money >= 0 && values[money] == null) {
                values[money] = currency;
            }
            load.append(values);
        }
        return load.finish();
    }
}
