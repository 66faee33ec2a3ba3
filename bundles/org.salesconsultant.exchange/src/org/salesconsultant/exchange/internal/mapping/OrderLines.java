/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.internal.key.KeySet;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.LoadSummary;
import org.salesconsultant.store.Writer;

/**
 * Order lines, one a row. Unless mapped, the position counts the lines of an order in data-row order, and the amount is
 * quantity times unit price less the discount, rounded half up where that has more than four digits after the point.
 */
final class OrderLines implements Gatherer {

    static final String ENTITY = "OrderLine";

    static final String POSITION = "position";

    static final String QUANTITY = "quantity";

    static final String PRICE = "unitPrice";

    static final String AMOUNT = "amount";

    private static final int SCALE = 4;

    private static final Messages MESSAGES = Messages.of(OrderLines.class);

    private final Load load;

    private final int width;

    private final int order;

    private final int position;

    private final int quantity;

    private final int price;

    private final int amount;

    private final int date;

    private final int tax;

    private final int discount;

    private final boolean counted;

    private final boolean asExported;

    /** The orders if the lines are counted, else the keys of the lines. */
    private final KeySet keys = new KeySet();

    /** Lines by number of their order. */
    private int[] counts = new int[1 << 10];

    OrderLines(EntityPlan plan, Writer writer) throws CoreException {
        List<String> slots = new ArrayList<>(plan.attributes().stream().map(each -> each.attribute().name()).toList());
        order = slots.indexOf("order");
        quantity = slots.indexOf(QUANTITY);
        price = slots.indexOf(PRICE);
        date = slots.indexOf(OrderSlots.DATE);
        tax = slots.indexOf(OrderSlots.TAX);
        discount = slots.indexOf("discount");
        counted = !slots.contains(POSITION);
        asExported = plan.attribute(AMOUNT).filter(AttributePlan::exported).isPresent();
        if (counted) {
            slots.add(POSITION);
        }
        if (!slots.contains(AMOUNT)) {
            slots.add(AMOUNT);
        }
        position = slots.indexOf(POSITION);
        amount = slots.indexOf(AMOUNT);
        width = slots.size();
        load = writer.load(plan.type(), slots, plan.mode());
    }

    /** {@return quantity times price, with at most four digits after the point; null if one is missing} */
    static BigDecimal product(BigDecimal quantity, BigDecimal price) {
        if (quantity == null || price == null) {
            return null;
        }
        BigDecimal product = quantity.multiply(price);
        return product.scale() > SCALE ? product.setScale(SCALE, RoundingMode.HALF_UP) : product;
    }

    /** Says what the row says of its line. */
    void describe(Object[] values, RowValues row) {
        BigDecimal money = amount < values.length ? (BigDecimal) values[amount] : null;
        if (money == null && quantity >= 0 && price >= 0 && !asExported) {
            money = product((BigDecimal) values[quantity], (BigDecimal) values[price]);
            if (money != null && discount >= 0 && values[discount] != null) {
                money = money.subtract((BigDecimal) values[discount]);
            }
        }
        row.line(money, tax < 0 ? null : (BigDecimal) values[tax], date < 0 ? null : (LocalDateTime) values[date]);
    }

    @Override
    public Refused refusal(Object[] values, RowValues row) {
        return !counted && keys.contains(key(values))
                ? new Refused(MESSAGES.text("duplicate", values[order] + ", " + values[position]), RowMapper.DUPLICATES) : null;
    }

    @Override
    public void add(Object[] values, RowValues row) throws CoreException {
        Object[] line = Arrays.copyOf(values, width);
        if (counted) {
            line[position] = next((String) values[order]);
        } else {
            keys.add(key(values));
        }
        line[amount] = row.lineAmount();
        load.append(line);
    }

    private String key(Object[] values) {
        return values[position] + ":" + values[order];
    }

    /** {@return the position of a further line of an order} */
    private Long next(String key) {
        int number = keys.number(key);
        if (number >= counts.length) {
            counts = Arrays.copyOf(counts, number + (number >> 1));
        }
        return (long) ++counts[number];
    }

    @Override
    public boolean has(String key) {
        return false; // nothing refers to a line
    }

    @Override
    public LoadSummary finish() throws CoreException {
        return load.finish();
    }
}
