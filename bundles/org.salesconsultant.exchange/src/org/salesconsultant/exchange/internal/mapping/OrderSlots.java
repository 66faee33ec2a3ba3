/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RowLog;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.LoadSummary;
import org.salesconsultant.store.Writer;

/**
 * What an order is loaded as: the mapped attributes, then those that are derived. An order below zero is no sale, whatever its
 * type column says. An original that is neither in the source nor in the store is left out, and told.
 */
final class OrderSlots {

    static final String ENTITY = "Order";

    static final String DATE = "date";

    static final String AMOUNT = "amount";

    static final String TAX = "tax";

    static final String CURRENCY = "currency";

    private static final String TYPE = "type";

    private static final String SALE = "sale";

    private static final String RETURN = "return";

    private static final String ORIGINAL = "original";

    private final EntityPlan plan;

    private final List<String> attributes;

    private final int amount;

    private final int type;

    private final int money;

    private final String currency;

    private final boolean asExported;

    /**
     * @param derived attributes that have a value whether they are mapped or not
     * @param currency the currency of orders that state none; null for that of the project
     */
    OrderSlots(EntityPlan plan, List<String> derived, String currency) {
        this.plan = plan;
        this.currency = currency;
        attributes = new ArrayList<>(plan.attributes().stream().map(each -> each.attribute().name()).toList());
        add(DATE);
        add(AMOUNT);
        add(TYPE);
        derived.forEach(this::add);
        if (currency != null) {
            add(CURRENCY);
        }
        amount = attributes.indexOf(AMOUNT);
        type = attributes.indexOf(TYPE);
        money = attributes.indexOf(CURRENCY);
        asExported = plan.attribute(TYPE).filter(AttributePlan::exported).isPresent();
    }

    private void add(String attribute) {
        if (!attributes.contains(attribute)) {
            attributes.add(attribute);
        }
    }

    /** {@return how many values an order has} */
    int size() {
        return attributes.size();
    }

    /** {@return the place of an attribute; -1 if it has none} */
    int of(String attribute) {
        return attributes.indexOf(attribute);
    }

    Load load(Writer writer) throws CoreException {
        return writer.load(plan.type(), attributes, plan.mode());
    }

    /** Appends an order, completed. */
    void append(Load load, Object[] values) throws CoreException {
        boolean negative = values[amount] instanceof BigDecimal total && total.signum() < 0;
        if (negative && !asExported && (values[type] == null || SALE.equals(values[type]))) {
            values[type] = RETURN;
        }
        if (money >= 0 && values[money] == null) {
            values[money] = currency;
        }
        load.append(values);
    }

    /** Ends a load of orders; {@return what it did} */
    LoadSummary finish(Load load, RowLog log) throws CoreException {
        if (plan.attribute(ORIGINAL).isPresent()) {
            String column = plan.attribute(ORIGINAL).get().column();
            load.dropLoose(ORIGINAL, (order, original) -> log
                    .changed(new CellChange(RowMapper.STAGE, "", order, column == null ? "" : column, original, null, 1)));
        }
        return load.finish();
    }
}
