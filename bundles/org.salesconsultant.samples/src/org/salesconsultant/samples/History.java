/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples;

import java.io.IOException;
import java.util.Arrays;

import org.salesconsultant.samples.Draws.Purpose;

/**
 * All orders of the sample in order of time, returns among them.
 *
 * @param sales the visits at which something was bought, in order of time
 * @param returns for each return, the second it came back (upper half) and the index of the sale (lower), in order of time
 */
record History(long[] sales, long[] returns) {

    private static final double SHARE_RETURNED = 0.035;

    private static final int DAY = 86_400;

    /** {@return that many orders, of which some are returns} */
    static History draw(People people, long seed, int orders) {
        int sales = orders - (int) (orders * SHARE_RETURNED);
        long[] visits = new Visits(people, seed).draw(sales);
        return new History(visits, returns(visits, seed, orders - sales));
    }

    private static long[] returns(long[] visits, long seed, int count) {
        long[] candidates = new long[visits.length];
        for (int i = 0; i < visits.length; i++) {
            candidates[i] = (long) (Draws.of(seed, Purpose.RETURN, visits[i]).share() * Integer.MAX_VALUE) << 32 | i;
        }
        Arrays.sort(candidates);
        long[] returns = new long[count];
        int found = 0;
        for (int i = 0; i < candidates.length && found < count; i++) {
            int sale = (int) candidates[i];
            long second = (visits[sale] >>> 32) + Draws.of(seed, Purpose.RETURN, -visits[sale]).between(DAY, 21 * DAY);
            if (second < (long) Season.DAYS * DAY) {
                returns[found++] = second << 32 | sale;
            }
        }
        long[] all = Arrays.copyOf(returns, found);
        Arrays.sort(all);
        return all;
    }

    /** Shows every order, in order of time. */
    void forEach(Visitor visitor) throws IOException {
        int next = 0;
        for (int sale = 0; sale < sales.length; sale++) {
            while (next < returns.length && returns[next] >>> 32 <= sales[sale] >>> 32) {
                visitor.order(returns[next] >>> 32, sales[(int) returns[next]], true);
                next++;
            }
            visitor.order(sales[sale] >>> 32, sales[sale], false);
        }
        for (; next < returns.length; next++) {
            visitor.order(returns[next] >>> 32, sales[(int) returns[next]], true);
        }
    }

    /** Takes orders. */
    interface Visitor {

        /**
         * Takes an order.
         *
         * @param second when, in seconds since the first day of the sample
         * @param visit the visit at which it was bought; its lower half is the customer's number
         * @param returned whether it is a return of what was bought
         */
        void order(long second, long visit, boolean returned) throws IOException;
    }
}
