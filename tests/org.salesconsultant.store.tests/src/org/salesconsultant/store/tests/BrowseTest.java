/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salesconsultant.store.browse.Browse;
import org.salesconsultant.store.browse.BrowseColumn;
import org.salesconsultant.store.browse.BrowseColumns;
import org.salesconsultant.store.browse.BrowseFilter;
import org.salesconsultant.store.browse.BrowsePages;
import org.salesconsultant.store.browse.BrowseReader;
import org.salesconsultant.store.browse.BrowseRow;
import org.salesconsultant.store.browse.BrowseTotals;
import org.salesconsultant.store.browse.SortColumn;

class BrowseTest {

    @TempDir
    static Path folder;

    private static BrowseShop shop;

    @BeforeAll
    static void fill() throws CoreException {
        shop = BrowseShop.in(folder);
    }

    private static Object value(Browse browse, BrowseRow row, String column) {
        return row.values()[browse.columns().indexOf(column)];
    }

    @ParameterizedTest
    @CsvSource({ "1", "7", "200", "5000" })
    void pagesJoinWithoutAGapOrARepetitionInEveryOrder(int pageSize) throws CoreException {
        Browse orders = BrowseShop.all(Stores.ORDER);
        List<List<SortColumn>> sorts = List.of(List.of(), List.of(new SortColumn("id", true)),
                List.of(new SortColumn("customer.age", true), new SortColumn("amount", false)),
                List.of(new SortColumn("currency", true), new SortColumn("date", true)),
                List.of(new SortColumn("customer.name", false), new SortColumn("id", true)));
        for (List<SortColumn> sort : pageSize == 1 ? sorts.subList(0, 1) : sorts) {
            Browse sorted = orders.sortedBy(sort).with(BrowseFilter.ALL.withCell("amount", pageSize == 1 ? "<-100" : "<>"));
            List<String> paged = shop.paged(sorted, pageSize);
            assertEquals(shop.keys(sorted), paged, sort::toString);
            assertEquals(new HashSet<>(paged).size(), paged.size(), sort::toString);
            assertTrue(paged.size() > 10, sort::toString);
        }
    }

    @Test
    void severalColumnsSortAndRowsWithoutAValueComeLastEitherWay() throws CoreException {
        for (boolean descending : new boolean[] { false, true }) {
            Browse sorted = BrowseShop.all(Stores.CUSTOMER)
                    .sortedBy(List.of(new SortColumn("country", false), new SortColumn("age", descending)));
            List<BrowseRow> rows = shop.rows(sorted);
            assertEquals(BrowseShop.CUSTOMERS, rows.size());
            for (int i = 1; i < rows.size(); i++) {
                String before = (String) value(sorted, rows.get(i - 1), "country");
                String here = (String) value(sorted, rows.get(i), "country");
                assertTrue(here == null || before != null && before.compareTo(here) <= 0);
                Long older = (Long) value(sorted, rows.get(i - 1), "age");
                Long age = (Long) value(sorted, rows.get(i), "age");
                boolean inOrder = age == null || older != null && (descending ? older >= age : older <= age);
                assertTrue(inOrder || here == null != (before == null) || here != null && !here.equals(before), "row " + i);
            }
        }
    }

    @Test
    void columnsInWhichNoObjectHasAValueAreToldAndTheUsualOnesAreKeyNameAndTheRest() throws CoreException {
        Browse customers = BrowseShop.all(Stores.CUSTOMER);
        List<String> filled = shop.store().read(Stores.ANNA, engine -> new BrowseReader(engine, customers).filled(), null);
        List<BrowseRow> rows = shop.rows(customers);
        assertEquals(customers.columns().stream().filter(column -> rows.stream().anyMatch(row -> value(customers, row, column) != null))
                .sorted().toList(), filled.stream().sorted().toList());
        assertTrue(filled.size() < customers.columns().size());
        assertEquals(List.of("id", "name", "country"), BrowseColumns.of(Stores.TYPES, Stores.CUSTOMER).usual(List.of("country", "name"))
                .stream().map(BrowseColumn::id).toList());
        List<String> orders = BrowseColumns.of(Stores.TYPES, Stores.ORDER).usual(List.of("customer_id")).stream().map(BrowseColumn::id).toList();
        assertEquals(List.of("id", "customer_id", "customer.name"), orders);
    }

    @Test
    void theFirstPageIsThereBeforeAnythingIsCounted() throws CoreException {
        Browse sorted = BrowseShop.cell(Stores.ORDER, "amount", "<>").sortedBy(List.of(new SortColumn("customer.name", true)));
        List<BrowseRow> first = shop.store().read(Stores.ANNA,
                engine -> new BrowseReader(engine, sorted).page(BrowsePages.beginning(20), 0), null);
        assertEquals(shop.keys(sorted).subList(0, 20), first.stream().map(BrowseRow::key).toList());
    }

    @Test
    void anOrderShowsTheNameOfItsCustomer() throws CoreException {
        Browse orders = BrowseShop.all(Stores.ORDER);
        assertTrue(orders.columns().contains("customer.name"));
        Browse customers = BrowseShop.all(Stores.CUSTOMER);
        Map<String, String> names = shop.rows(customers).stream()
                .collect(Collectors.toMap(BrowseRow::key, row -> String.valueOf(value(customers, row, "name"))));
        for (BrowseRow row : shop.rows(orders)) {
            assertEquals(names.get(value(orders, row, "customer_id")), String.valueOf(value(orders, row, "customer.name")));
        }
        BrowseColumn name = BrowseColumns.of(Stores.TYPES, Stores.ORDER).find("customer.name").orElseThrow();
        assertEquals("Customer: Name", name.label(Locale.ENGLISH));
        assertEquals("客户：姓名", name.label(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void eachWordOfASearchIsInOneOfTheTextColumns() throws CoreException {
        Browse found = BrowseShop.all(Stores.CUSTOMER).with(BrowseFilter.ALL.withSearch("  WANG   city 1 "));
        List<BrowseRow> rows = shop.rows(found);
        assertTrue(rows.size() > 10);
        for (BrowseRow row : rows) {
            String name = (String) value(found, row, "name");
            assertTrue(name.toLowerCase(Locale.ROOT).contains("wang"), name);
        }
        Browse orders = BrowseShop.all(Stores.ORDER).with(BrowseFilter.ALL.withSearch("王小明"));
        assertTrue(shop.rows(orders).size() > 10, "also the names of others that are shown");
        assertEquals(0, shop.rows(orders.showing(List.of("id"))).size());
    }

    @Test
    void totalsAreByCurrencyAndExact() throws CoreException {
        Browse sales = BrowseShop.cell(Stores.ORDER, "type", "=sale").showing(List.of("id", "currency", "amount"));
        BrowseTotals totals = shop.store().read(Stores.ANNA, engine -> new BrowseReader(engine, sales).totals(), null);
        List<BrowseRow> rows = shop.rows(sales);
        assertEquals(rows.size(), totals.rows());
        assertEquals(List.of("", "CNY", "EUR"), totals.sums().stream().filter(sum -> sum.column().equals("amount"))
                .map(BrowseTotals.Sum::currency).toList());
        for (BrowseTotals.Sum sum : totals.sums()) {
            BigDecimal expected = rows.stream().filter(row -> sum.currency().equals(
                    value(sales, row, "currency") == null ? "" : value(sales, row, "currency"))).map(row -> value(sales, row, sum.column()))
                    .filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(0, expected.compareTo(sum.amount()), sum::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({ "5", "900" })
    void rowsAreFoundAgainByKeyInAnotherOrder(int many) throws CoreException {
        Browse byAge = BrowseShop.all(Stores.CUSTOMER).sortedBy(List.of(new SortColumn("age", true)));
        List<String> all = shop.keys(byAge);
        BitSet chosen = new BitSet();
        for (int i = 0; i < many; i++) {
            chosen.set(i * 611 % BrowseShop.CUSTOMERS);
        }
        List<String> keys = shop.store().read(Stores.ANNA, engine -> new BrowseReader(engine, byAge).keys(chosen), null);
        assertEquals(chosen.stream().mapToObj(all::get).toList(), keys);
        Browse byName = byAge.sortedBy(List.of(new SortColumn("name", false)));
        List<String> elsewhere = shop.keys(byName);
        SortedMap<Integer, String> places = shop.store().read(Stores.ANNA, engine -> new BrowseReader(engine, byName).places(keys), null);
        assertEquals(new HashSet<>(keys), new HashSet<>(places.values()));
        places.forEach((place, key) -> assertEquals(elsewhere.get(place), key));
        Browse fewer = byName.with(BrowseFilter.ALL.withCell("age", ">40"));
        SortedMap<Integer, String> left = shop.store().read(Stores.ANNA, engine -> new BrowseReader(engine, fewer).places(keys), null);
        assertTrue(left.size() < places.size());
    }

    @Test
    void anEmptyResultHasNoPages() throws CoreException {
        BrowsePages pages = shop.store().read(Stores.ANNA,
                engine -> new BrowseReader(engine, BrowseShop.cell(Stores.ORDER, "id", "=nobody")).pages(100), null);
        assertEquals(0, pages.count());
        assertEquals(BrowseShop.ORDERS, pages.total());
        assertEquals(List.of(), pages.anchors());
    }

    @Test
    void aColumnThatIsNotThereIsNamed() {
        String line = Stores.problem(() -> BrowseReader.check(BrowseShop.all(Stores.ORDER).showing(List.of("amout"))));
        assertTrue(line.contains("'amout'") && line.contains("customer.name"), line);
    }
}
