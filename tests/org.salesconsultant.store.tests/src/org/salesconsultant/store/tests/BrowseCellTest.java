/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.browse.BrowseReader;

/** What may stand in a cell of the filter row, told by the expression that keeps the same rows. */
class BrowseCellTest {

    @TempDir
    static Path folder;

    private static BrowseShop shop;

    private final Locale language = Locale.getDefault();

    @BeforeAll
    static void fill() throws CoreException {
        shop = BrowseShop.in(folder);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            Customer; name; wang; contains(lower(name), 'wang')
            Customer; name; *wang; endsWith(lower(name), 'wang')
            Customer; name; wang*; startsWith(lower(name), 'wang')
            Customer; name; w*王*; startsWith(lower(name), 'w') and contains(name, '王')
            Customer; name; =wang; name = 'wang'
            Customer; name; <>wang; isMissing(name) or name != 'wang'
            Customer; name; =; isMissing(name)
            Customer; name; <>; not isMissing(name)
            Customer; name; !=; not isMissing(name)
            Customer; name; 100%; contains(name, '100%')
            Customer; name; *%*_x; contains(name, '%') and endsWith(name, '_x')
            Customer; name; a!*; startsWith(name, 'a!')
            Customer; name; "x|y"; name = 'x|y'
            Customer; name; ="a..b"|=ß; name in ('a..b', 'ß')
            Customer; name; "a..b"; contains(name, 'a..b')
            Customer; id; c0100..c0200; id between 'c0100' and 'c0200'
            Customer; country; =France|=China; country in ('France', 'China')
            Customer; age; 30; age = 30
            Customer; age; >=30; age >= 30
            Customer; age; < 30.5; age < 30.5
            Customer; age; 30..40; age between 30 and 40
            Customer; age; 30..; age >= 30
            Customer; age; ..30; age <= 30
            Customer; age; 20|30|>70; age in (20, 30) or age > 70
            Customer; age; =; isMissing(age)
            Customer; age; <>30; isMissing(age) or age != 30
            Customer; income; 10,000..20,000.5; income between 10000 and 20000.5
            Customer; purchase_frequency; >0.3; purchase_frequency > 0.3
            Customer; purchase_frequency; =0.3; purchase_frequency = 0.3
            Order; type; return; type = 'return'
            Order; type; =退货|Nothing; type = 'return'
            Order; currency; =EUR|=; currency = 'EUR' or isMissing(currency)
            Order; date; 2011-03; year(date) = 2011 and month(date) = 3
            Order; date; 2011/3/9; date(date) = date('2011-03-09')
            Order; date; 2011年3月9日; date(date) = date('2011-03-09')
            Order; date; Mar 9, 2011; date(date) = date('2011-03-09')
            Order; date; 2011-03..2011-05; month(date) between 3 and 5
            Order; date; >2011-03; date >= timestamp('2011-04-01')
            Order; date; <=2011-03-09; date < timestamp('2011-03-10')
            Order; date; <2011-03-09 12:30; date < timestamp('2011-03-09 12:30')
            Order; customer.name; wang; contains(lower([customer.name]), 'wang')
            Order; customer.age; >70; [customer.age] > 70
            """)
    void aCellKeepsTheRowsThatPeopleExpect(String type, String column, String text, String expression) throws CoreException {
        Locale.setDefault(Locale.US);
        EntityType entity = Stores.TYPES.get(type);
        var kept = shop.keys(BrowseShop.cell(entity, column, text));
        assertEquals(shop.keys(BrowseShop.where(entity, expression)), kept);
        assertTrue(!kept.isEmpty() && kept.size() < BrowseShop.ORDERS, () -> kept.size() + " rows");
    }

    @Test
    void aDayMayBeWrittenAsTheGridShowsIt() throws CoreException {
        Locale.setDefault(Locale.US);
        var expected = shop.keys(BrowseShop.where(Stores.ORDER, "date between '2011-03-09 12:30' and '2011-03-09 12:30:59'"));
        assertEquals(expected, shop.keys(BrowseShop.cell(Stores.ORDER, "date", "Mar 9, 2011, 12:30 PM")));
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        assertEquals(expected, shop.keys(BrowseShop.cell(Stores.ORDER, "date", "2011年3月9日 12:30")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            Customer; age; old; Age: ‘old’ is no number
            Customer; age; >; Age: Nothing stands behind ‘>’
            Customer; age; ..; Age: Nothing stands beside ‘..’
            Order; date; 2011-02-30; Date: ‘2011-02-30’ is no day
            Order; date; yesterday; Date: ‘yesterday’ is no day
            """)
    void whatSaysNothingIsAProblemInOneLine(String type, String column, String text, String beginning) {
        Locale.setDefault(Locale.ENGLISH);
        String line = Stores.problem(() -> BrowseReader.check(BrowseShop.cell(Stores.TYPES.get(type), column, text)));
        assertTrue(line.startsWith(beginning), line);
    }
}
