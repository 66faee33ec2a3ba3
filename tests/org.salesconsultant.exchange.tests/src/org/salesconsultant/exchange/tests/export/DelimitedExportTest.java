/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salesconsultant.exchange.tests.export.ExportFixture.object;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.exchange.export.ExportOutcome;
import org.salesconsultant.exchange.export.ExportedFile;
import org.salesconsultant.exchange.export.MoneyTotal;
import org.salesconsultant.exchange.export.SortColumn;
import org.salesconsultant.exchange.export.TableExport;

/** CSV and JSON lines, and what goes into them. */
final class DelimitedExportTest {

    private static final List<String> COLUMNS = List.of("id", "customer", "amount", "date", "currency");

    @TempDir
    Path folder;

    private TableExport orders(ExportFixture store) {
        return TableExport.all(store.type("Order"), folder.resolve("orders.csv")).withColumns(COLUMNS);
    }

    @Test
    void objectsAreWrittenByKeyWithTheirAmountsToTheDigit() throws Exception {
        ExportFixture store = new ExportFixture(folder).orders();
        assertEquals("id,customer_id,amount,date,currency\nA,1,12.5,2011-12-09 12:50:00,\nB,2,0.0001,2011-12-09 12:50:00,EUR\n"
                + "C,2,-3.1,2011-12-09 12:50:00,EUR\n", store.text("csv", orders(store)));
    }

    @Test
    void aFilterAndASortChooseAndOrder() throws Exception {
        ExportFixture store = new ExportFixture(folder).orders();
        TableExport table = orders(store).withColumns(List.of("id")).withFilter("currency = 'EUR' and customer_id = '2'")
                .withSort(List.of(SortColumn.parse("-id")));
        assertEquals("id\nC\nB\n", store.text("csv", table));
    }

    @Test
    void missingValuesComeLastWhicheverWayObjectsAreSorted() throws Exception {
        ExportFixture store = new ExportFixture(folder).orders();
        for (String sort : List.of("currency", "-currency")) {
            String text = store.text("csv", orders(store).withColumns(List.of("id")).withSort(List.of(SortColumn.parse(sort))));
            assertEquals("id\nB\nC\nA\n", text);
        }
    }

    @Test
    void columnsOfTheObjectsReferredToStandBesideAndSort() throws Exception {
        ExportFixture store = new ExportFixture(folder).orders();
        TableExport table = orders(store).withColumns(List.of("id", "customer", "customer.name", "amount"))
                .withSort(List.of(SortColumn.parse("-customer.name")));
        ExportedFile file = store.export("csv", table).files().getFirst();
        assertEquals("id,customer_id,customer.name,amount\nA,1,王小明,12.5\nB,2,Zoë,0.0001\nC,2,Zoë,-3.1\n", Files.readString(file.file()));
        assertEquals(List.of("id", "customer_id", "customer.name", "amount"), file.columns());
        store.contact = false;
        assertEquals(List.of("customer.pager"), store.export("csv", orders(store).withColumns(List.of("id", "customer.pager"))).files()
                .getFirst().leftOut());
    }

    @Test
    void aSelectionIsExportedByKeyAndKeysThatAreGoneAreCounted() throws Exception {
        ExportFixture store = new ExportFixture(folder).orders();
        TableExport table = orders(store).withColumns(List.of("id")).withKeys(List.of(List.of("C"), List.of("A"), List.of("X")));
        ExportOutcome outcome = store.export("csv", table);
        assertEquals("id\nA\nC\n", Files.readString(table.file()));
        assertEquals(1, outcome.notFound());
        TableExport line = TableExport.all(store.type("OrderLine"), folder.resolve("lines.csv")).withColumns(List.of("order", "position"))
                .withKeys(List.of(List.of("B", 1L)));
        assertEquals("order_id,position\nB,1\n", store.text("csv", line));
    }

    @Test
    void aSelectionMayBeLargerThanAQueryCanName() throws Exception {
        ExportFixture store = new ExportFixture(folder).orders();
        List<List<Object>> keys = new java.util.ArrayList<>();
        for (int i = 0; i < 70_000; i++) {
            keys.add(List.of("none " + i));
        }
        keys.add(List.of("B"));
        keys.add(List.of("B"));
        TableExport table = orders(store).withColumns(List.of("currency", "amount")).withKeys(keys);
        ExportOutcome outcome = store.export("csv", table);
        assertEquals("currency,amount\nEUR,0.0001\n", Files.readString(table.file()));
        assertEquals(70_000, outcome.notFound());
        assertEquals(List.of(new MoneyTotal("amount", "EUR", 1, new BigDecimal("0.0001"))), outcome.files().getFirst().sums());
    }

    @Test
    void totalsAreByCurrencyAndNeverAcross() throws Exception {
        ExportFixture store = new ExportFixture(folder).orders();
        ExportedFile file = store.export("csv", orders(store)).files().getFirst();
        assertEquals(List.of(new MoneyTotal("amount", "EUR", 2, new BigDecimal("-3.0999")),
                new MoneyTotal("amount", "GBP", 1, new BigDecimal("12.5000"))), file.sums());
        String totals = Files.readString(file.totals());
        assertTrue(totals.contains("\"rows\": 3") && totals.contains("\"sum\": -3.0999"), totals);
        assertEquals(folder.resolve("orders.csv.totals.json"), file.totals());
    }

    @Test
    void amountsOfALineAreInTheCurrencyOfItsOrder() throws Exception {
        ExportFixture store = new ExportFixture(folder).orders();
        ExportedFile file = store.export("csv", TableExport.all(store.type("OrderLine"), folder.resolve("l.csv"))).files().getFirst();
        assertEquals(List.of(new MoneyTotal("amount", "EUR", 1, new BigDecimal("0.0001"))), file.sums());
    }

    @Test
    void columnsThatReachAPersonAreLeftOutOnRequest() throws Exception {
        ExportFixture store = new ExportFixture(folder).orders();
        store.contact = false;
        ExportedFile file = store.export("csv", TableExport.all(store.type("Customer"), folder.resolve("c.csv"))).files().getFirst();
        assertTrue(file.leftOut().contains("pager") && !file.columns().contains("pager"), file::toString);
        assertTrue(!Files.readString(file.file()).contains("+44"));
    }

    @Test
    void formulasStandAfterAnApostropheAndNumbersDoNot() throws Exception {
        ExportFixture store = new ExportFixture(folder);
        store.load("Customer", object("id", "1", "name", "=cmd|' /C calc'!A0", "weight", -1.5));
        TableExport table = TableExport.all(store.type("Customer"), folder.resolve("c.csv")).withColumns(List.of("name", "weight"));
        assertEquals("name,weight\n'=cmd|' /C calc'!A0,-1.5\n", store.text("csv", table));
    }

    @Test
    void excelFindsAMarkLabelsAndItsOwnDelimiterWhereAskedFor() throws Exception {
        ExportFixture store = new ExportFixture(folder).orders();
        store.parameters.putAll(java.util.Map.of("bom", "true", "headings", "labels", "delimiter", ";", "lineEnd", "crlf"));
        store.locale = Locale.SIMPLIFIED_CHINESE;
        TableExport table = TableExport.all(store.type("Customer"), folder.resolve("c.csv")).withColumns(List.of("joined", "pager"));
        assertEquals("\ufeffjoined（中）;pager（中）\r\n;'+44 1\r\n;\r\n", store.text("csv", table));
    }

    @Test
    void aSingleColumnKeepsItsMissingValues() throws Exception {
        ExportFixture store = new ExportFixture(folder).orders();
        assertEquals("currency\n\"\"\nEUR\nEUR\n", store.text("csv", orders(store).withColumns(List.of("currency"))));
    }

    @Test
    void aFileNamedGzIsCompressed() throws Exception {
        ExportFixture store = new ExportFixture(folder).orders();
        TableExport table = TableExport.all(store.type("Order"), folder.resolve("o.csv.gz")).withColumns(List.of("id"));
        store.export("csv", table);
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(table.file()))).readAllBytes();
        assertEquals("id\nA\nB\nC\n", new String(plain, java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void jsonLinesHaveEveryColumnAndAllDigits() throws Exception {
        ExportFixture store = new ExportFixture(folder).orders();
        TableExport table = TableExport.all(store.type("Order"), folder.resolve("o.jsonl")).withColumns(COLUMNS).withFilter("id = 'A'");
        assertEquals("{\"id\":\"A\",\"customer_id\":\"1\",\"amount\":12.5,\"date\":\"2011-12-09T12:50:00\",\"currency\":null}\n",
                store.text("jsonl", table));
    }
}
