/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.features;

/**
 * The orders of every customer who bought before a date, and nothing later: a feature that is computed from here
 * cannot know the future. Orders are grouped by customer and, within one, in order of date, then id. Where a store has no
 * sale at all, as a bank's may, it has every customer, none with an order.
 *
 * @param asOf the date
 * @param customers the ids of the customers, in ascending order of their UTF-8 bytes
 * @param first the index of the first order of each customer; one more entry holds the number of orders
 * @param days the day of each order, as days since 1970-01-01
 * @param amounts what each order counts, in ten-thousandths of a unit of the project's currency; negative for what takes back a sale
 * @param sales whether each order is a sale; else it takes one back
 * @param distinctProducts how many different products each customer bought
 * @param attributes reads the attributes of the customers
 */
public record CustomerHistory(AsOf asOf, String[] customers, int[] first, int[] days, long[] amounts, boolean[] sales,
        int[] distinctProducts, AttributeSource attributes) {

    /** A history of which no attributes are known. */
    public CustomerHistory(AsOf asOf, String[] customers, int[] first, int[] days, long[] amounts, boolean[] sales,
            int[] distinctProducts) {
        this(asOf, customers, first, days, amounts, sales, distinctProducts, AttributeSource.NONE);
    }

    /** Ten-thousandths in one currency unit. */
    public static final double SCALE = 10_000;

    /** {@return the as-of date, as days since 1970-01-01} */
    public int today() {
        return Math.toIntExact(asOf.date().toEpochDay());
    }

    /** {@return how many customers there are} */
    public int size() {
        return customers.length;
    }
}
