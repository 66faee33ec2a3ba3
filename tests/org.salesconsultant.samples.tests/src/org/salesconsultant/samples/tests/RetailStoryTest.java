/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salesconsultant.samples.tests.GeneratedData.clean;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** What an analyst is meant to find in the sample. */
class RetailStoryTest {

    @TempDir
    private static Path folder;

    private static GeneratedData data;

    @BeforeAll
    static void make() throws IOException {
        data = GeneratedData.make(folder, 2025, 5_000, 40_000);
    }

    @Test
    void thereAreFortyThousandOrdersInMoreThanNinetyThousandLines() {
        assertEquals(40_000, data.orders().stream().map(row -> row.getField("order_id")).distinct().count());
        assertTrue(data.orders().size() > 90_000, () -> data.orders().size() + " lines");
    }

    @Test
    void returnsAreOrdersOfTheirOwnWithNegativeQuantities() {
        Map<String, Set<Boolean>> signs = data.orders().stream().filter(row -> clean(row, "quantity").matches("-?[1-9]\\d*"))
                .collect(Collectors.groupingBy(row -> row.getField("order_id"),
                        Collectors.mapping(row -> clean(row, "quantity").startsWith("-"), Collectors.toSet())));
        assertTrue(signs.values().stream().allMatch(sign -> sign.size() == 1), "an order mixes sales and returns");
        assertEquals(1_400, signs.values().stream().filter(sign -> sign.contains(true)).count(), 20);
    }

    @Test
    void singlesDayAndDecemberStandOut() {
        Map<String, Long> days = data.orders().stream().map(row -> row.getField("order_date"))
                .filter(date -> date.matches("\\d{4}-.*")).collect(Collectors.groupingBy(date -> date.substring(0, 10),
                        Collectors.counting()));
        assertTrue(days.get("2024-11-11") > 2 * days.get("2024-11-18"));
        Map<String, Long> months = days.entrySet().stream().collect(Collectors.groupingBy(day -> day.getKey().substring(0, 7),
                Collectors.summingLong(Map.Entry::getValue)));
        assertTrue(months.get("2024-12") > 1.8 * months.get("2024-09"));
        assertTrue(months.get("2025-05") > 1.5 * months.get("2023-05"), "it grows");
    }

    @Test
    void everyKindOfDirtIsThere() {
        assertShare(0.005, data.orders(), row -> clean(row, "customer_id").matches("\\?|N/A|"));
        assertShare(0.002, data.orders(), row -> row.getField("unit_price").equals("0.00"));
        assertShare(0.0005, data.orders(), row -> row.getField("unit_price").startsWith("-"));
        assertShare(0.0005, data.orders(), row -> row.getField("quantity").equals("0"));
        assertShare(0.0002, data.orders(), row -> row.getField("quantity").equals("n/a"));
        assertShare(0.002, data.orders(), row -> !row.getField("quantity").equals(clean(row, "quantity")));
        assertShare(0.03, data.orders(), row -> row.getField("order_date").contains("/"));
        assertShare(0.02, data.orders(), row -> row.getField("order_date").contains("年"));
        assertShare(0.01, data.orders(), row -> !row.getField("product_name").equals(clean(row, "product_name")));
        assertShare(0.0005, data.customers(), row -> row.getField("age").equals("230"));
        assertShare(0.03, data.customers(), row -> row.getField("age").isEmpty());
        assertShare(0.002, data.customers(), row -> row.getField("income").startsWith("-"));
        assertShare(0.4, data.customers(), row -> row.getField("name").matches("\\s*[\\u4e00-\\u9fff]+\\s*"));
        assertShare(0.3, data.customers(), row -> row.getField("name").matches("\\s*\\p{IsLatin}.*"));
        assertShare(0.01, data.customers(), row -> row.getField("email").contains(" at ") || row.getField("email").matches("[A-Z].*"));
    }

    @Test
    void someRowsAreThereTwiceAndSomeCustomersHaveASecondAccount() {
        Set<List<String>> distinct = data.orders().stream().map(NamedCsvRecord::getFields).collect(Collectors.toSet());
        assertEquals(0.006, 1 - (double) distinct.size() / data.orders().size(), 0.003);
        Set<String> ids = data.customers().stream().map(row -> row.getField("id")).collect(Collectors.toSet());
        assertEquals(5_150, ids.size(), 40);
        Set<String> buyers = data.orders().stream().map(row -> clean(row, "customer_id")).filter(id -> id.startsWith("C"))
                .collect(Collectors.toCollection(HashSet::new));
        assertTrue(ids.containsAll(buyers), "an order of a customer that is nowhere else");
        assertTrue(buyers.stream().anyMatch(id -> id.compareTo("C005000") > 0), "a second account is used");
    }

    private static void assertShare(double least, List<NamedCsvRecord> rows, Predicate<NamedCsvRecord> dirty) {
        double share = (double) rows.stream().filter(dirty).count() / rows.size();
        assertTrue(share >= least, () -> share + " where at least " + least + " is meant");
        assertTrue(share < 0.7);
    }
}
