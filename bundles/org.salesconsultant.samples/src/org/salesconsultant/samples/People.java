/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.salesconsultant.samples.Draws.Purpose;

/** The customers of the sample, each made from its number alone. */
final class People {

    /** The share of customers that opened a second account. */
    private static final double SECOND_ACCOUNTS = 0.03;

    private static final int CATEGORIES = Words.list("products.categories").size();

    private final long seed;

    private final int size;

    People(long seed, int size) {
        this.seed = seed;
        this.size = size;
    }

    /** {@return the number of customers} */
    int size() {
        return size;
    }

    /** {@return a customer, by its number from 0} */
    Person person(int number) {
        Draws draws = Draws.of(seed, Purpose.PERSON, number);
        Group group = Group.draw(draws);
        boolean chinese = draws.chance(0.58);
        int age = Math.clamp(StrictMath.round(draws.normal(41, 13)), 18, 88);
        double wealth = draws.normal(0, 0.45) + (group == Group.DEVOTED ? 0.25 : 0);
        int income = (int) StrictMath.round(125_000 * StrictMath.exp(wealth) * (0.7 + 0.006 * age) / 100) * 100;
        double rate = group.ordersPerYear() * StrictMath.exp(draws.normal(-0.05, 0.35));
        int[] favourites = {draws.between(0, CATEGORIES - 1), draws.between(0, CATEGORIES - 1)};
        boolean refuses = draws.chance(0.06);
        String country = chinese ? "China" : draws.one(Words.list("western.countries"));
        String city = draws.one(Words.list(country + ".cities"));
        String[] name = chinese ? chineseName(draws) : westernName(draws, country);
        String email = name[1] + draws.between(1, 9999) + "@" + draws.one(List.of("example.com", "example.org", "example.net"));
        String phone = phone(Words.text(country + ".phone"), draws);
        return new Person(id(number), chinese, name[0], age, income, email, phone, country, city, refuses, group, rate,
                favourites);
    }

    /** {@return the id of a customer's second account, if it has one} */
    Optional<String> secondAccount(int number) {
        return Draws.of(seed, Purpose.SECOND_ACCOUNT, number).chance(SECOND_ACCOUNTS) ? Optional.of(id(size + number))
                : Optional.empty();
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "C%06d", number + 1);
    }

    /** A name, and the same in Latin letters. */
    private static String[] chineseName(Draws draws) {
        String[] surname = draws.one(Words.list("chinese.surnames")).split(" ");
        StringBuilder name = new StringBuilder(surname[0]);
        StringBuilder latin = new StringBuilder(surname[1]).append('.');
        for (int i = draws.chance(0.7) ? 2 : 1; i > 0; i--) {
            String[] given = draws.one(Words.list("chinese.given")).split(" ");
            name.append(given[0]);
            latin.append(given[1]);
        }
        return new String[] {name.toString(), latin.toString()};
    }

    private static String[] westernName(Draws draws, String country) {
        String first = draws.one(Words.list(country + ".first"));
        String last = draws.one(Words.list(country + ".last"));
        return new String[] {first + " " + last, latin(first) + "." + latin(last)};
    }

    private static String phone(String pattern, Draws draws) {
        StringBuilder phone = new StringBuilder(pattern);
        for (int at = phone.indexOf("#"); at >= 0; at = phone.indexOf("#", at)) {
            phone.setCharAt(at, (char) ('0' + draws.between(0, 9)));
        }
        return phone.toString();
    }

    private static String latin(String name) {
        String plain = name.replace("ß", "ss").replace("'", "").toLowerCase(Locale.ROOT);
        return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
