/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.sales;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.salesconsultant.results.run.BridgeLine;
import org.salesconsultant.results.run.Month;

/**
 * What was sold before the as-of date, in the currency of the project. Sales are orders of type sale; orders of another type take
 * them back.
 *
 * @param from the day of the first order; null if there are none
 * @param to the day of the last order; null if there are none
 * @param orderLines how many lines the sales have
 * @param customers how many customers have a sale; how many there are where nothing is sold
 * @param orders how many sales there are
 * @param products how many different products were sold
 * @param revenue sum of the lines of the sales, less discounts on whole orders, and less tax where amounts contain it; exact
 * @param returnReductions discounts and tax in the lines of what was taken back, to be taken off them too
 * @param bridge from all lines read to those counted
 * @param months the sales by month, in order
 */
public record SalesSummary(LocalDate from, LocalDate to, long orderLines, long customers, long orders, long products,
        BigDecimal revenue, BigDecimal returnReductions, List<BridgeLine> bridge, List<Month> months) {

    public SalesSummary {
        bridge = List.copyOf(bridge);
        months = List.copyOf(months);
    }

    /** {@return the returns and cancellations of known customers, those a recipe set aside included; not above 0} */
    public BigDecimal returns() {
        return bridgeLine("returns").amount().subtract(returnReductions);
    }

    /** {@return whether there was nothing to sell, as in a bank} */
    public boolean none() {
        return from == null;
    }

    /** {@return the same with another number of customers: all of them where nothing is sold} */
    public SalesSummary withCustomers(long number) {
        return new SalesSummary(from, to, orderLines, number, orders, products, revenue, returnReductions, bridge, months);
    }

    /** {@return revenue less returns} */
    public BigDecimal netRevenue() {
        return revenue.add(returns());
    }

    /** {@return the named line of the bridge} */
    public BridgeLine bridgeLine(String name) {
        return bridge.stream().filter(line -> line.line().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no line " + name + " in the bridge"));
    }
}
