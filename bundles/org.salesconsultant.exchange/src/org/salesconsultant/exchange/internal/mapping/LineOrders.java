/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.mapping;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.results.rows.RowLog;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.LoadSummary;
import org.salesconsultant.store.Writer;

/**
 * The orders of order lines: the date is the earliest, amount and tax the exact sums of the lines unless a column is mapped to
 * them, every other attribute the first value that is not missing.
 */
final class LineOrders implements Gatherer {

    private static final Messages MESSAGES = Messages.of(LineOrders.class);

    private final OrderSlots slots;

    private final Writer writer;

    private final RowLog log;

    private final int date;

    private final int amount;

    private final int tax;

    private final boolean sum;

    private final boolean sumTax;

    private final Map<Object, Object[]> orders = new LinkedHashMap<>();

    private long differing;

    /**
     * @param lineTax whether the lines state their tax
     * @param currency the currency of orders that state none; null for that of the project
     * @param log takes originals that are left out
     */
    LineOrders(EntityPlan plan, Writer writer, boolean lineTax, String currency, RowLog log) {
        this.writer = writer;
        this.log = log;
        sum = plan.attribute(OrderSlots.AMOUNT).isEmpty();
        sumTax = lineTax && plan.attribute(OrderSlots.TAX).isEmpty();
        slots = new OrderSlots(plan, sumTax ? List.of(OrderSlots.TAX) : List.of(), currency);
        date = slots.of(OrderSlots.DATE);
        amount = slots.of(OrderSlots.AMOUNT);
        tax = slots.of(OrderSlots.TAX);
    }

    @Override
    public Refused refusal(Object[] values, RowValues row) {
        return date >= values.length && row.lineDate() == null
                ? new Refused(MESSAGES.text("missing", OrderSlots.ENTITY + "." + OrderSlots.DATE), RowMapper.INVALID) : null;
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
    public boolean has(String key) {
        return orders.containsKey(key);
    }

    @Override
    public long differing() {
        return differing;
    }

    @Override
    public LoadSummary finish() throws CoreException {
        Load load = slots.load(writer);
        for (Object[] each : orders.values()) {
            slots.append(load, each);
        }
        return slots.finish(load, log);
    }
}
