/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.salesconsultant.samples.Draws.Purpose;

/** What a customer buys at a visit. */
final class Basket {

    private static final int MOST_LINES = 12;

    private final Catalogue catalogue = new Catalogue();

    private final long seed;

    Basket(long seed) {
        this.seed = seed;
    }

    /** {@return the lines of a visit: the same whenever asked} */
    List<Line> lines(long visit, Person person, LocalDate date) {
        Draws draws = Draws.of(seed, Purpose.BASKET, visit);
        int size = Math.min(1 + draws.count(person.group().furtherLines()), MOST_LINES);
        List<Line> lines = new ArrayList<>();
        Set<String> taken = new TreeSet<>();
        while (lines.size() < size) {
            Product product = draws.one(catalogue.categories().get(category(person, draws)));
            if (taken.add(product.id())) {
                int price = Catalogue.price(product, date);
                lines.add(new Line(product, quantity(draws, price, person), price));
            }
        }
        return lines;
    }

    /** {@return the lines of a return of a basket: one line of it, or all} */
    List<Line> returned(long visit, List<Line> bought) {
        Draws draws = Draws.of(seed, Purpose.RETURN, visit ^ Long.MIN_VALUE);
        List<Line> back = draws.chance(0.6) ? List.of(draws.one(bought)) : bought;
        return back.stream().map(line -> new Line(line.product(), -line.quantity(), line.price())).toList();
    }

    private int category(Person person, Draws draws) {
        return draws.chance(0.65) ? person.favourites()[draws.between(0, 1)]
                : draws.between(0, catalogue.categories().size() - 1);
    }

    private static int quantity(Draws draws, int price, Person person) {
        double cheap = price < 6_000 ? 0.8 : price < 15_000 ? 0.3 : 0.06;
        return 1 + draws.count(cheap * (person.income() > 150_000 ? 1.4 : 1));
    }

    /**
     * A line of an order.
     *
     * @param quantity pieces, negative when returned
     * @param price the price of one piece, in hundredths
     */
    record Line(Product product, int quantity, int price) {
    }
}
