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
import java.util.Locale;

/** What is sold: a price list for each category, raised each new year, and lowered on Singles' Day. */
final class Catalogue {

    private static final double RISE_PER_YEAR = 1.03;

    private static final double SINGLES_DAY_PRICE = 0.8;

    private final List<List<Product>> categories = new ArrayList<>();

    Catalogue() {
        for (String category : Words.list("products.categories")) {
            categories.add(List.copyOf(products(category, categories.size() + 1)));
        }
    }

    /** {@return the products of each category} */
    List<List<Product>> categories() {
        return categories;
    }

    /** {@return the price of a product on a day, in hundredths, a multiple of ten} */
    static int price(Product product, LocalDate date) {
        double price = product.price() * StrictMath.pow(RISE_PER_YEAR, date.getYear() - Season.FROM.getYear());
        return tens(Season.singlesDay(date) ? price * SINGLES_DAY_PRICE : price);
    }

    private static List<Product> products(String category, int number) {
        List<Product> products = new ArrayList<>();
        for (String named : Words.list(category + ".products")) {
            for (String variant : Words.list(category + ".variants")) {
                int price = tens(100 * lastNumber(named) * lastNumber(variant) - 10);
                products.add(new Product(String.format(Locale.ROOT, "P%d%02d", number, products.size() + 1),
                        allButLast(named) + ", " + allButLast(variant), category, price));
            }
        }
        return products;
    }

    private static int tens(double price) {
        return (int) StrictMath.round(price / 10) * 10;
    }

    private static double lastNumber(String words) {
        return Double.parseDouble(words.substring(words.lastIndexOf(' ') + 1));
    }

    private static String allButLast(String words) {
        return words.substring(0, words.lastIndexOf(' '));
    }
}
