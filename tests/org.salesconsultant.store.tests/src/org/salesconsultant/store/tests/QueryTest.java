/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Function;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.Statement;
import org.salesconsultant.store.Store;

@ParameterizedClass
@EnumSource(Place.class)
class QueryTest {

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() throws CoreException {
        store = place.store(folder);
    }

    private String value(String expression, Object... parameters) throws CoreException {
        return Stores.rows(store, "SELECT {text(" + expression + ")} ORDER BY 1", parameters).get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {month(TIMESTAMP '2011-12-09 12:50:00')}; 2011-12-01
            {week(TIMESTAMP '2011-12-11 23:59:59')}; 2011-12-05
            {day(TIMESTAMP '2011-12-09 23:59:59.999')}; 2011-12-09
            {seconds(TIMESTAMP '1969-12-31 23:59:59.5')}; -1
            {seconds(DATE '1970-01-02')}; 86400
            {days_between(TIMESTAMP '2011-12-09 23:59:00', DATE '2011-12-10')}; 1
            {days_between(DATE '2011-12-10', DATE '2011-12-01')}; -9
            {add_days(DATE '2012-02-28', 2)}; 2012-03-01 00:00:00
            {decimal(1.23456)}; 1.2346
            CASE WHEN {contains('Größe (XL)', 'GRÖSSE')} THEN 'yes' ELSE 'no' END; no
            CASE WHEN {contains('王小明, Köln', 'kÖLN')} THEN 'yes' ELSE 'no' END; yes
            (SELECT {total(x)} FROM (SELECT 0.1 AS x UNION ALL SELECT 0.1 UNION ALL SELECT 0.8) t); 1.0000
            CASE WHEN {like('100%_of it', '100!%!_OF%')} THEN 'yes' ELSE 'no' END; yes
            CASE WHEN {like('100 of it', '100!%%')} THEN 'yes' ELSE 'no' END; no
            CASE WHEN {has('Köln', 'kö')} THEN 'yes' ELSE 'no' END; no
            CASE WHEN {starts_with('Köln', 'Kö')} THEN 'yes' ELSE 'no' END; yes
            CASE WHEN {ends_with('Köln', 'LN')} THEN 'yes' ELSE 'no' END; no
            {joined('Kö', 'ln')}; Köln
            {lower('ÄΣİ王')}; äσi̇王
            {trim('　a b ')}; a b
            {length('a😀王')}; 3
            {substring('a😀王', 2, 1)}; 😀
            {year(TIMESTAMP '2011-12-09 23:59:59')}; 2011
            {month_of_year(DATE '2011-12-09')}; 12
            {day_of_month(DATE '2011-12-09')}; 9
            (SELECT {total(x)} FROM (SELECT 0.1 AS x WHERE FALSE) t); 0.0000
            (SELECT {count(n)} FROM (SELECT 4 AS n UNION ALL SELECT 6) t); 10
            (SELECT {count({name(order)})} FROM (SELECT 6 AS {name(order)}) t); 6
            """)
    void functionsMeanWhatTheySay(String expression, String expected) throws CoreException {
        assertEquals(expected, value(expression));
    }

    @ParameterizedTest
    @EnumSource(Function.class)
    void everyFunctionRunsInTheEngine(Function function) throws CoreException {
        String arguments = switch (function) {
            case NAME -> "id";
            case DECIMAL, TOTAL, COUNT -> "age";
            case DAYS_BETWEEN -> "DATE '2011-01-01', DATE '2011-01-01'";
            case ADD_DAYS -> "DATE '2011-01-01', 1";
            case CONTAINS, LIKE, HAS, STARTS_WITH, ENDS_WITH, JOINED -> "name, 'x'";
            case TEXT, LOWER, TRIM, LENGTH -> "id";
            case SUBSTRING -> "id, 1, 2";
            case JOURNAL -> "customers";
            default -> "DATE '2011-01-01'";
        };
        String call = "{" + function.name().toLowerCase(java.util.Locale.ROOT) + "(" + arguments + ")}";
        String query = function == Function.JOURNAL ? "SELECT id FROM " + call + " ORDER BY 1"
                : "SELECT {text(" + call + ")} FROM customers ORDER BY 1";
        assertTrue(Stores.rows(store, query).size() <= 1);
    }

    @Test
    void parametersOfEveryKindArePassedAsValues() throws CoreException {
        assertEquals("it's; {month(x)} 王", value("?", "it's; {month(x)} 王"));
        assertEquals("7", value("?", 7));
        assertEquals("-9223372036854775808", value("?", Long.MIN_VALUE));
        assertEquals("0.5", value("?", 0.5));
        assertEquals("yes", value("CASE WHEN ? THEN 'yes' END", true));
        assertEquals("12.3400", value("CAST(? AS DECIMAL(18,4))", new BigDecimal("12.34")));
        assertEquals("2011-12-09", value("CAST(? AS DATE)", LocalDate.of(2011, 12, 9)));
        assertEquals("2011-12-09 12:50:00", value("{add_days(?, 0)}", LocalDateTime.of(2011, 12, 9, 12, 50)));
        assertEquals("null", value("?", (Object) null));
    }

    @Test
    void aQueryOfManyRowsMustSayTheirOrderAndAnUnknownFunctionIsADefect() {
        assertThrows(IllegalArgumentException.class, () -> Statement.of("SELECT id FROM customers"));
        for (String wrong : List.of("SELECT {nothing(x)} ORDER BY 1", "SELECT {month(x} ORDER BY 1", "SELECT {days_between(x)} ORDER BY 1")) {
            assertThrows(IllegalArgumentException.class, () -> Stores.rows(store, wrong), wrong);
        }
    }

    @Test
    void aCursorGivesTheSameRowsInTheSameOrderWhateverTheThreads() throws CoreException {
        store.write(Stores.by("a"), writer -> {
            Load load = writer.load(Stores.CUSTOMER, List.of("id", "income"), ImportMode.UPDATE);
            for (int i = 0; i < 300_000; i++) {
                load.append("c" + i * 7919L % 300_000, new BigDecimal(i % 977).movePointLeft(2));
            }
            return load.finish();
        }, null);
        long[] hashes = new long[3];
        for (int threads = 1; threads <= 3; threads++) {
            Store same = place.store(folder, Stores.TYPES, Stores.options().withThreads(threads));
            hashes[threads - 1] = same.read(Stores.ANNA, engine -> {
                long hash = 0;
                try (ColumnCursor cursor = engine.query(Statement.of("SELECT id, income FROM customers ORDER BY income DESC, id"))) {
                    while (cursor.next()) {
                        String[] ids = cursor.texts(0);
                        long[] incomes = cursor.decimals(1);
                        for (int row = 0; row < cursor.size(); row++) {
                            hash = hash * 31 + ids[row].hashCode() + incomes[row];
                        }
                    }
                }
                return hash;
            }, null);
        }
        assertEquals(hashes[0], hashes[1]);
        assertEquals(hashes[0], hashes[2]);
    }

    /** The numbers from 0 to 99,999. */
    private static String hundredThousand() {
        String digits = IntStream.range(0, 10).mapToObj(digit -> "SELECT " + digit + " AS d").collect(Collectors.joining(" UNION ALL "));
        String factors = IntStream.range(0, 5).mapToObj(i -> "(" + digits + ") t" + i).collect(Collectors.joining(", "));
        return "SELECT t0.d + 10 * t1.d + 100 * t2.d + 1000 * t3.d + 10000 * t4.d AS n FROM " + factors + " ORDER BY n";
    }

    @Test
    void aCursorGoesOnWhileOthersAreOpenedAndObjectsAreLoaded() throws CoreException {
        long rows = store.write(Stores.by("a"), writer -> {
            long count = 0;
            Load load = writer.load(Stores.PRODUCT, List.of("id"), ImportMode.UPDATE);
            try (ColumnCursor outer = writer.query(Statement.of(hundredThousand()))) {
                while (outer.next()) {
                    long first = outer.longs(0)[0];
                    assertEquals(count, first);
                    count += outer.size();
                    load.append("p" + first);
                    try (ColumnCursor inner = writer.query(Statement.single("SELECT ? + 1"), first)) {
                        assertTrue(inner.next());
                        assertEquals(first + 1, inner.longs(0)[0]);
                        assertFalse(inner.next());
                    }
                }
            }
            load.finish();
            return count;
        }, null);
        assertEquals(100_000, rows);
    }

    @Test
    void aSumThatDoesNotFitIsNeverCutOff() {
        assertThrows(ArithmeticException.class, () -> store.read(Stores.ANNA, engine -> {
            try (ColumnCursor cursor = engine.query(Statement.single("SELECT CAST(99999999999999999999.5 AS DECIMAL(38,4))"))) {
                cursor.next();
                return cursor.decimals(0);
            }
        }, null));
    }
}
