/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What an order comes to, exactly.
 *
 * @param lines the sum of the amounts of the lines, after their discounts
 * @param lineTax the tax on the lines
 * @param discount the discount on the whole order, beyond those of its lines; taken off
 * @param tax the tax on the whole order
 * @param shipping what the customer pays for shipping
 */
public record OrderTotals(BigDecimal lines, BigDecimal lineTax, BigDecimal discount, BigDecimal tax, BigDecimal shipping) {

    private static final int DIGITS = 4;

    /**
     * {@return the amount of a line: quantity times price, less the discount; four digits after the point, half up}
     *
     * A discount is positive. On a line that takes back a sale, whose quantity is negative, it lessens what is given back.
     *
     * @param quantity null for none, which leaves no amount
     * @param price null for none, which leaves no amount
     * @param discount null for none
     */
    public static BigDecimal lineAmount(BigDecimal quantity, BigDecimal price, BigDecimal discount) {
        if (quantity == null || price == null) {
            return null;
        }
        BigDecimal off = orZero(discount).multiply(BigDecimal.valueOf(quantity.signum()));
        return quantity.multiply(price).subtract(off).setScale(DIGITS, RoundingMode.HALF_UP);
    }

    /**
     * {@return the totals}
     *
     * @param amounts the amounts of the lines; null for one without an amount
     * @param taxes the taxes on the lines; null for none
     */
    public static OrderTotals of(List<BigDecimal> amounts, List<BigDecimal> taxes, BigDecimal discount, BigDecimal tax, BigDecimal shipping) {
        return new OrderTotals(sum(amounts), sum(taxes), orZero(discount), orZero(tax), orZero(shipping));
    }

    /** {@return what is taken for the order: that of the order, else that of its lines} */
    public BigDecimal taxes() {
        return tax.signum() == 0 ? lineTax : tax;
    }

    /**
     * {@return what the customer pays; negative for what is given back}
     *
     * @param taxIncluded whether the amounts of the lines contain the tax
     */
    public BigDecimal toPay(boolean taxIncluded) {
        BigDecimal goods = lines.subtract(discount.multiply(BigDecimal.valueOf(lines.signum())));
        return (taxIncluded ? goods : goods.add(taxes())).add(shipping);
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().map(OrderTotals::orZero).reduce(BigDecimal.ZERO.setScale(DIGITS), BigDecimal::add);
    }

    private static BigDecimal orZero(BigDecimal value) {
        return value == null ? BigDecimal.ZERO.setScale(DIGITS) : value;
    }
}
