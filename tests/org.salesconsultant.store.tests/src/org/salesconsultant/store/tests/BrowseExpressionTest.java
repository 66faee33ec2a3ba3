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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.expression.Expression;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.browse.Browse;
import org.salesconsultant.store.browse.BrowseColumn;
import org.salesconsultant.store.browse.BrowseColumns;
import org.salesconsultant.store.browse.BrowseReader;
import org.salesconsultant.store.browse.BrowseRow;

/** A filter's expression keeps the same rows in the store as it does in Java. */
class BrowseExpressionTest {

    @TempDir
    static Path folder;

    private static BrowseShop shop;

    private static List<BrowseRow> customers;

    private static List<BrowseRow> orders;

    @BeforeAll
    static void fill() throws CoreException {
        shop = BrowseShop.in(folder);
        customers = shop.rows(everything(Stores.CUSTOMER));
        orders = shop.rows(everything(Stores.ORDER));
    }

    private static Browse everything(EntityType type) {
        return BrowseShop.all(type).showing(BrowseColumns.of(Stores.TYPES, type).all().stream().map(BrowseColumn::id).toList());
    }

    private static List<String> inJava(EntityType type, String text) throws CoreException {
        Schema schema = BrowseColumns.of(Stores.TYPES, type).schema();
        Expression condition = Expression.condition("test", text, schema);
        List<String> kept = new ArrayList<>();
        for (BrowseRow row : type == Stores.ORDER ? orders : customers) {
            if (condition.test(column -> value(row.values()[column]))) {
                kept.add(row.key());
            }
        }
        return kept;
    }

    private static Object value(Object stored) {
        return switch (stored) {
            case Long number -> BigDecimal.valueOf(number);
            case Double number -> BigDecimal.valueOf(number);
            case null, default -> stored;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = { "age >= 30 and income < 20000.55", "not (age >= 30)", "age != 30 or income > 1", "age in (20, 30.0, 41)",
            "not (age in (20, 30))", "age in (20, if(age > 40, age, missing))", "age between 20 and 30", "age not between 20 and 30",
            "purchase_frequency >= 0.3", "purchase_frequency = 0.7", "purchase_frequency in (0.1, 0.2)",
            "income * 2 + age > 50000", "income - age * 100 < 0", "-income < -30000", "abs(age - 40) <= 5", "round(income) = round(income, 2)",
            "round(income / 1) > 0 or true", "round(income, -3) = 20000", "round(income, 1) != income", "min(age, 30) = 30",
            "max(age, round(income / 1, 0)) > 40 or age > 0", "min(age * 1000, income) > 20000",
            "name = ''", "name != ''", "isMissing(name)", "not isMissing(name) and isMissing(age)", "coalesce(name, country) = 'China'",
            "coalesce(age, 50) = 50", "coalesce(income, age) > 100", "if(age > 30, name, country) = 'wang'", "if(age > 30, age, income) > 35",
            "lower(name) = 'wang'", "lower(name) = 'οδοσ'", "contains(lower(name), 'i̇')", "trim(name) = 'spaced'",
            "length(name) = 7", "substring(name, 1, 1) = '😀'", "substring(name, 0, 2) = 'w'", "substring(name, 3) = 'ng'",
            "startsWith(name, 'W') or endsWith(name, 'G')", "contains(name, '%') and not contains(name, 'z')",
            "contains(name, country)", "name < 'a'", "name >= 'O'", "name < '王'", "name + country = 'wangChina'",
            "name = country or name != city", "text(age) = '30'", "text(age) + name = '30wang'",
            "length(trim(name)) < length(name)", "not (not (age = 30))", "true", "false", "age = 30 and missingName" })
    void customersAreTheSame(String text) throws CoreException {
        String expression = text.replace("missingName", "isMissing(name)").replace(" / 1", " * 1");
        List<String> expected = inJava(Stores.CUSTOMER, expression);
        assertEquals(expected, shop.keys(BrowseShop.where(Stores.CUSTOMER, expression)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "date >= '2011-03-01' and date < date('2011-04-01')", "date(date) = '2011-03-09'", "date = '2011-03-09'",
            "year(date) = 2011 and month(date) in (3, 5) and day(date) > 20", "type = 'return' and amount < 0", "type != 'sale'",
            "[customer.name] = 'wang'", "contains(lower([customer.name]), 'wang') and [customer.age] > 40", "isMissing([customer.age])",
            "amount * 100 > 100000", "amount > [customer.income]", "amount + [customer.income] * 2 > 50000", "currency = 'EUR' or amount < 0",
            "coalesce(currency, 'XXX') = 'XXX'", "timestamp(date(date)) = date", "min(date, timestamp('2011-05-01')) = date",
            "if(type = 'sale', amount, -amount) > 1500", "text(date(date)) = '2011-03-09'", "date between '2011-03-09' and '2011-03-10'" })
    void ordersAreTheSameAlsoByTheirCustomers(String expression) throws CoreException {
        List<String> expected = inJava(Stores.ORDER, expression);
        assertEquals(expected, shop.keys(BrowseShop.where(Stores.ORDER, expression)));
    }

    @Test
    void hundredsOfChanceExpressionsKeepTheSameRows() throws CoreException {
        Random random = new Random(20_111_209);
        int compared = 0;
        int some = 0;
        for (int i = 0; i < 400; i++) {
            String text = truth(random, 3);
            List<String> kept;
            try {
                kept = shop.keys(BrowseShop.where(Stores.CUSTOMER, text).showing(List.of("id")));
            } catch (CoreException e) {
                assertTrue(Problem.isProblem(e.getStatus()), () -> text + ": " + e.getStatus());
                continue;
            }
            assertEquals(inJava(Stores.CUSTOMER, text), kept, text);
            compared++;
            some += kept.isEmpty() || kept.size() == BrowseShop.CUSTOMERS ? 0 : 1;
        }
        assertTrue(compared > 250 && some > 100, compared + " compared, " + some + " of them with some rows");
    }

    private static String truth(Random random, int depth) {
        if (depth == 0) {
            return random.nextBoolean() ? "isMissing(" + pick(random, "name", "age", "income", "country") + ")" : "age > "
                    + (20 + random.nextInt(50));
        }
        return switch (random.nextInt(9)) {
            case 0 -> "(" + truth(random, depth - 1) + " and " + truth(random, depth - 1) + ")";
            case 1 -> "(" + truth(random, depth - 1) + " or " + truth(random, depth - 1) + ")";
            case 2 -> "not " + truth(random, depth - 1);
            case 3 -> "(" + number(random, depth - 1) + " " + pick(random, "=", "!=", "<", "<=", ">", ">=") + " " + number(random, depth - 1) + ")";
            case 4 -> "(" + text(random, depth - 1) + pick(random, " = ", " != ") + text(random, depth - 1) + ")";
            case 5 -> pick(random, "startsWith", "endsWith", "contains") + "(" + text(random, depth - 1) + ", " + text(random, 0) + ")";
            case 6 -> "(" + number(random, depth - 1) + " in (" + number(random, 0) + ", " + number(random, depth - 1) + "))";
            case 7 -> "(" + text(random, depth - 1) + pick(random, " < ", " >= ") + pick(random, "'a'", "'W'", "'王'", "''") + ")";
            default -> "(" + number(random, depth - 1) + " between " + number(random, 0) + " and " + number(random, depth - 1) + ")";
        };
    }

    private static String number(Random random, int depth) {
        if (depth == 0) {
            return pick(random, "age", "income", "30", "25000.5", "length(name)", "purchase_frequency");
        }
        return switch (random.nextInt(6)) {
            case 0 -> "(" + number(random, depth - 1) + pick(random, " + ", " - ", " * ") + number(random, depth - 1) + ")";
            case 1 -> "if(" + truth(random, depth - 1) + ", " + number(random, depth - 1) + ", " + number(random, 0) + ")";
            case 2 -> "coalesce(" + number(random, depth - 1) + ", " + number(random, 0) + ")";
            case 3 -> pick(random, "min", "max") + "(" + number(random, depth - 1) + ", " + number(random, 0) + ")";
            case 4 -> "round(" + number(random, depth - 1) + ", " + (random.nextInt(5) - 2) + ")";
            default -> pick(random, "abs(", "-(") + number(random, depth - 1) + ")";
        };
    }

    private static String text(Random random, int depth) {
        if (depth == 0) {
            return pick(random, "name", "country", "city", "'wang'", "'a'", "''", "'China'");
        }
        return switch (random.nextInt(5)) {
            case 0 -> "lower(" + text(random, depth - 1) + ")";
            case 1 -> "trim(" + text(random, depth - 1) + ")";
            case 2 -> "(" + text(random, depth - 1) + " + " + text(random, 0) + ")";
            case 3 -> "substring(" + text(random, depth - 1) + ", " + (random.nextInt(4) - 1) + ", " + random.nextInt(5) + ")";
            default -> "coalesce(" + text(random, depth - 1) + ", " + text(random, 0) + ")";
        };
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            upper(name) = 'A'; Filter, character 1: upper cannot be computed by the store exactly as an expression does. Use lower(...) instead.
            age > 1 and matches(name, 'a+'); Filter, character 13: matches cannot be computed
            age / 3 > 4; Filter, character 5: / cannot be computed
            name < country; Filter, character 6: Two texts are compared by order
            purchase_frequency * 2 > 1; Filter, character 20: The numbers are too long, or of different kinds
            income * income * income > 1; Filter, character 17: The numbers are too long
            nme = 'a'; Filter, character 1: there is no column 'nme'
            """)
    void whatTheStoreCannotDoIsAProblemInOneLine(String text, String beginning) {
        String line = Stores.problem(() -> BrowseReader.check(BrowseShop.where(Stores.CUSTOMER, text)));
        assertTrue(line.startsWith(beginning), line);
    }
}
