/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples;

import java.util.Arrays;
import java.util.function.LongConsumer;

import org.salesconsultant.samples.Draws.Purpose;

/**
 * When each customer orders: a Poisson process with a rate of the customer's own, shaped by the season, from the day it
 * joins until it leaves for good, which nobody is told of (Schmittlein, Morrison and Colombo 1987).
 *
 * <p>A visit is a long: seconds since the first day in the upper half, the customer's number in the lower.
 */
final class Visits {

    private static final int DAY = 86_400;

    /** The share of customers that joined before the first day. */
    private static final double OLD = 0.35;

    /** The share of a day's orders by the hour, from 7 to 23 o'clock. */
    private static final int[] HOURS = {2, 4, 6, 8, 8, 9, 8, 6, 6, 6, 7, 7, 8, 10, 12, 10, 6};

    private static final int HOURS_SUM = Arrays.stream(HOURS).sum();

    private final People people;

    private final long seed;

    Visits(People people, long seed) {
        this.people = people;
        this.seed = seed;
    }

    /** {@return exactly that many visits, in order of time} */
    long[] draw(int visits) {
        double scale = 1;
        long[] drawn = all(scale);
        while (drawn.length < visits) {
            scale *= 1.04 * visits / Math.max(drawn.length, 1);
            drawn = all(scale);
        }
        return thinned(drawn, visits);
    }

    private long[] all(double scale) {
        Growing found = new Growing();
        for (int number = 0; number < people.size(); number++) {
            visits(number, scale, found);
        }
        long[] sorted = found.array();
        Arrays.sort(sorted);
        return sorted;
    }

    private void visits(int number, double scale, LongConsumer found) {
        Person person = people.person(number);
        Draws draws = Draws.of(seed, Purpose.VISITS, number);
        boolean old = draws.chance(OLD);
        double joined = old ? 0 : Season.DAYS * growing(draws.share());
        double left = joined + draws.wait(person.group().lossPerMonth() / 30.4) * (old ? 1.6 : 1);
        if (!old) {
            found.accept(visit(joined, number, draws)); // it became a customer by ordering
        }
        double most = person.ordersPerYear() * scale / 365 * Season.MOST;
        double until = StrictMath.min(left, Season.DAYS);
        for (double day = joined + draws.wait(most); day < until; day += draws.wait(most)) {
            if (draws.share() * Season.MOST < Season.factor((int) day, person.chinese())) {
                found.accept(visit(day, number, draws));
            }
        }
    }

    /** Turns an even share into one of a business that grows: later days see more newcomers. */
    private static double growing(double share) {
        return StrictMath.sqrt(0.25 + 2 * share) - 0.5;
    }

    private static long visit(double day, int number, Draws draws) {
        int hour = 7;
        int rest = draws.between(0, HOURS_SUM - 1);
        while (rest >= HOURS[hour - 7]) {
            rest -= HOURS[hour - 7];
            hour++;
        }
        long second = (long) Math.min((int) day, Season.DAYS - 1) * DAY + hour * 3600L + draws.between(0, 3599);
        return second << 32 | number;
    }

    private long[] thinned(long[] all, int visits) {
        Draws draws = Draws.of(seed, Purpose.THINNING, 0);
        long[] kept = new long[visits];
        int size = 0;
        for (int i = 0; size < visits; i++) {
            if (draws.share() * (all.length - i) < visits - size) {
                kept[size++] = all[i];
            }
        }
        return kept;
    }

    /** An array of longs that grows. */
    private static final class Growing implements LongConsumer {

        private long[] values = new long[1024];

        private int size;

        @Override
        public void accept(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        long[] array() {
            return Arrays.copyOf(values, size);
        }
    }
}
