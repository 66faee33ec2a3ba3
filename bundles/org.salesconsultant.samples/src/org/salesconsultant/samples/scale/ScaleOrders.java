/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples.scale;

import java.time.LocalDate;
import java.util.List;

/**
 * The orders of a data set, one a row, in order of their date over three years. Few customers buy much and many buy little;
 * every thirtieth order is a return, with a negative amount.
 */
final class ScaleOrders {

    static final String TABLE = "orders";

    static final List<String> HEADER = List.of("order_id", "customer_id", "product_id", "date", "amount", "type", "currency", "channel");

    static final String PRODUCTS = "products";

    static final List<String> PRODUCT_HEADER = List.of("id", "name", "category", "price");

    static final int PRODUCT_COUNT = 1000;

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);

    private static final int DAYS = 1095;

    private static final double RETURNS = 1 / 30.0;

    /** The skew of orders over customers: a tenth of the customers has about a third of the orders. */
    private static final double SKEW = 2;

    private static final String[] CHANNELS = {"shop", "web", "phone", "app"};

    private static final String[] CATEGORIES = "Kitchen Garden Books Toys Clothes Food Office Sport".split(" ");

    private final ScaleRequest request;

    private final Noise noise;

    private final Noise products;

    private final String[] dates = new String[DAYS];

    /** A number without a common divisor with that of the customers: its multiples visit each customer once. */
    private final long step;

    ScaleOrders(ScaleRequest request) {
        this.request = request;
        noise = new Noise(request.seed(), 2);
        products = new Noise(request.seed(), 3);
        for (int i = 0; i < DAYS; i++) {
            dates[i] = FIRST_DAY.plusDays(i).toString();
        }
        long candidate = 7_368_787;
        while (divisor(candidate, request.customers()) != 1) {
            candidate++;
        }
        step = candidate;
    }

    private static long divisor(long a, long b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    void product(long number, String[] row) {
        Noise draws = products.at(number);
        row[0] = product((int) number);
        row[2] = draws.one(CATEGORIES);
        row[1] = row[2] + " " + (number + 1);
        row[3] = amount(100 + draws.below(40_000));
    }

    private static String product(int number) {
        return "P" + (10_001 + number);
    }

    void fill(long number, String[] row) {
        Noise draws = noise.at(number);
        row[0] = Long.toString(100_000_000 + number);
        double share = draws.share();
        long rank = (long) (Math.pow(share, SKEW) * request.customers());
        row[1] = ScaleCustomers.id(Math.floorMod(rank * step, request.customers()));
        row[2] = product(draws.below(PRODUCT_COUNT));
        long second = (long) ((double) number / request.orders() * DAYS * 86_400);
        int ofDay = (int) (second % 86_400);
        row[3] = dates[(int) (second / 86_400)] + " " + two(ofDay / 3600) + ":" + two(ofDay / 60 % 60) + ":" + two(ofDay % 60);
        boolean returned = draws.share() < RETURNS;
        double size = draws.share();
        String amount = amount(99 + (int) (size * size * size * 100_000));
        row[4] = returned ? "-" + amount : amount;
        row[5] = returned ? "return" : "sale";
        row[6] = "EUR";
        row[7] = draws.one(CHANNELS);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String amount(int cents) {
        return cents / 100 + "." + two(cents % 100);
    }
}
