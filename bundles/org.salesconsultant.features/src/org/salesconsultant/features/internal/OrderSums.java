/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.features.internal;

import org.salesconsultant.features.CustomerHistory;

/** What the orders of one customer add up to. */
final class OrderSums {

    private OrderSums() {
    }

    /** {@return the sum of a customer's sales, in ten-thousandths} */
    static long sales(CustomerHistory history, int customer) {
        return sum(history, customer, false);
    }

    /** {@return the sum of a customer's sales less what was taken back, in ten-thousandths} */
    static long net(CustomerHistory history, int customer) {
        return sum(history, customer, true);
    }

    /** {@return how many sales a customer has} */
    static int count(CustomerHistory history, int customer) {
        int count = 0;
        for (int order = history.first()[customer]; order < history.first()[customer + 1]; order++) {
            count += history.sales()[order] ? 1 : 0;
        }
        return count;
    }

    private static long sum(CustomerHistory history, int customer, boolean all) {
        long sum = 0;
        for (int order = history.first()[customer]; order < history.first()[customer + 1]; order++) {
            sum += all || history.sales()[order] ? history.amounts()[order] : 0;
        }
        return sum;
    }
}
