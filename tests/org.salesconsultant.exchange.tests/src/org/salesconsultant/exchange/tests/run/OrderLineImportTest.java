/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.exchange.run.ImportOutcome;

/** One flat file of order lines becomes customers, products, orders and lines. */
final class OrderLineImportTest {

    private static final String HEADER = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

    private static final String LINES = HEADER + "1,A,Cup,2,2011-12-09 12:50:00,2.55,17850.0,France\n"
            + "1,B,Tea,1,2011-12-09 12:49:00,0.5,17850.0,Spain\n" + "2,A,,-3,2011-12-10 08:00:00,2.55,17851.0,\n";

    private static final String ORDERS = "SELECT id, customer_id, {text(amount)}, {text(date)}, type FROM orders ORDER BY id";

    @TempDir
    Path folder;

    @Test
    void linesBecomeCustomersProductsOrdersAndLines() throws Exception {
        ImportFixture project = new ImportFixture(folder).source("lines.csv", LINES).mapOrderLines();
        ImportOutcome outcome = project.run();
        assertTrue(outcome.loaded());
        assertEquals(List.of("Customer", "Product", "Order", "OrderLine"), List.copyOf(outcome.loads().keySet()));
        assertEquals(List.of("17850|France", "17851|null"), project.query("SELECT id, country FROM customers ORDER BY id"));
        assertEquals(List.of("A|Cup", "B|Tea"), project.query("SELECT id, name FROM products ORDER BY id"));
        assertEquals(List.of("1|17850|5.6000|2011-12-09 12:49:00|sale", "2|17851|-7.6500|2011-12-10 08:00:00|return"),
                project.query(ORDERS));
        assertEquals(List.of("1|1|A|5.1000", "1|2|B|0.5000", "2|1|A|-7.6500"),
                project.query("SELECT order_id, {text(position)}, product_id, {text(amount)} FROM order_lines ORDER BY order_id, position"));
        assertEquals(3, outcome.kept());
        assertEquals(Map.of("Customer", 1L), outcome.differing());
    }

    @Test
    void idsThatWereFloatingPointAreWholeAgainAndCountedOnce() throws Exception {
        ImportFixture project = new ImportFixture(folder).source("lines.csv", LINES).mapOrderLines();
        assertEquals("17850.0=17850", project.run().findings().get("CustomerID.ids"));
        assertEquals(List.of("|CustomerID|17850.0|17850|3"), project.changes());
    }

    @Test
    void runningTwiceChangesNothing() throws Exception {
        ImportFixture project = new ImportFixture(folder).source("lines.csv", LINES
                + "3,A,Cup,x,2011-12-10,1,17852.0,\n").mapOrderLines();
        ImportOutcome first = project.run();
        ImportOutcome second = project.run();
        assertFalse(second.loaded());
        assertEquals(4, second.read());
        assertEquals(3, second.kept());
        assertEquals(1, second.refusedMapping());
        assertEquals(first.files().getFirst().sha256(), second.files().getFirst().sha256());
        assertEquals(1, project.rejects().size());
        project.recipe = "another";
        ImportOutcome third = project.run();
        assertTrue(third.loaded());
        assertTrue(third.loads().values().stream().allMatch(load -> load.nothingChanged()), third.loads()::toString);
    }

    @Test
    void aChangedFileReplacesWhatItBrought() throws Exception {
        ImportFixture project = new ImportFixture(folder).source("lines.csv", LINES).mapOrderLines();
        project.run();
        project.source("lines.csv", HEADER + "1,A,Cup,5,2011-12-09 12:50:00,2.55,17850.0,France\n");
        ImportOutcome outcome = project.run();
        assertTrue(outcome.loaded());
        assertEquals(List.of("1|17850|12.7500|2011-12-09 12:50:00|sale"), project.query(ORDERS));
        assertEquals(List.of("17850"), project.query("SELECT id FROM customers ORDER BY id"));
        assertEquals(1, outcome.loads().get("Order").removed());
    }

    @Test
    void whatCannotBeReadIsRefusedWithColumnReasonAndAmount() throws Exception {
        ImportFixture project = new ImportFixture(folder).source("lines.csv", HEADER + "1,A,Cup,2,2011-12-09,2.5,7,\n"
                + "2,A,Cup,two,2011-12-09,2.5,7,\n3,A,Cup,2,2011-02-30,2.5,7,\n4,A,Cup,4,2011-12-09,2.5,,\n5,A,Cup\n,A,Cup,1,2011-12-09,2.5,7,\n")
                .mapOrderLines();
        ImportOutcome outcome = project.run();
        assertEquals(List.of("map|2|Quantity|invalid|null|'two' is no number",
                "map|3|InvoiceDate|invalid|5.0000|'2011-02-30' is a date that does not exist",
                "map|4|CustomerID|customer-unknown|10.0000|Order.customer is missing",
                        "read|5||unreadable|null|has 3 fields instead of 8",
                "map|6|InvoiceNo|invalid|2.5000|OrderLine.order is missing"), project.rejects());
        assertEquals(6, outcome.read());
        assertEquals(1, outcome.refusedReading());
        assertEquals(4, outcome.refusedMapping());
        assertEquals(1, outcome.kept());
    }

    @Test
    void aValueOutOfRangeIsLeftEmptyWhereItMayBe() throws Exception {
        ImportFixture project = new ImportFixture(folder).source("c.csv", "id,age,name\n1,250,Ann\n2,40,Bob\n").map("Customer",
                "id=id", "age=age", "name=name");
        assertEquals(2, project.run().kept());
        assertEquals(List.of("1|null|Ann", "2|40|Bob"), project.query("SELECT id, {text(age)}, name FROM customers ORDER BY id"));
        assertEquals(List.of("1|age|250|null|1"), project.changes());
    }

    @Test
    void aReturnIsLinkedToItsOriginalWhereverThatStandsAndAnUnknownOneIsToldAndLeftOut() throws Exception {
        ImportFixture project = new ImportFixture(folder).source("o.csv", "no,who,when,what,sum,of\nR1,7,2024-05-02,退货,-5,A1\n"
                + "A1,7,2024-05-01,sale,20,\nC2,7,2024-05-03,Cancellation,-7,A9\nR3,7,2024-05-04,,-1,\n").map("Customer", "id=who")
                .map("Order", "id=no", "customer=who", "date=when", "type=what", "amount=sum", "original=of");
        assertEquals(4, project.run().kept());
        assertEquals(List.of("A1|sale|null", "C2|cancellation|null", "R1|return|A1", "R3|return|null"),
                project.query("SELECT id, type, original_id FROM orders ORDER BY id"));
        assertEquals(List.of("C2|of|A9|null|1"), project.changes());
    }

    @Test
    void aTextOfTheWrongFormIsLeftEmptyButACurrencyIsNeverGuessed() throws Exception {
        ImportFixture project = new ImportFixture(folder).source("o.csv", "no,who,mail,when,money\n1,7,li at example.cn,2024-05-02,usd\n"
                + "2,8,li@example.cn,2024-05-01,$\n").map("Customer", "id=who", "email=mail")
                .map("Order", "id=no", "customer=who", "date=when", "currency=money");
        assertEquals(1, project.run().kept());
        assertEquals(List.of("1|USD|null"),
                project.query("SELECT o.id, o.currency, c.email FROM orders o JOIN customers c ON c.id = o.customer_id ORDER BY o.id"));
        assertEquals(List.of("1|mail|li at example.cn|null|1"), project.changes());
        assertEquals(List.of("map|2|money|invalid|null|'$' is not of the form required"), project.rejects());
    }

    @Test
    void chineseHeadersInGb18030AreImported() throws Exception {
        ImportFixture project = new ImportFixture(folder);
        project.file("订单.csv", "订单号;客户;金额;日期\nA1;王小明;￥1,280.50;2011年12月9日\nA2;李雷;(20.00);2011年12月10日 8时30分\n".getBytes(Charset.forName("GB18030")));
        project.definition.setSource("订单.csv");
        project.map("Customer", "id=客户").map("Order", "id=订单号", "customer=客户", "amount=金额", "date=日期");
        ImportOutcome outcome = project.run();
        assertEquals("GB18030", outcome.files().getFirst().settings().get("encoding"));
        assertEquals(List.of("A1|王小明|1280.5000|2011-12-09 00:00:00|sale", "A2|李雷|-20.0000|2011-12-10 08:30:00|return"),
                project.query(ORDERS));
    }

    @Test
    void mixedDateFormatsAreReadInTheDeclaredOrder() throws Exception {
        ImportFixture project = new ImportFixture(folder).source("o.csv",
                "id,c,d\n1,x,2011-12-09 12:50:00\n2,x,09/12/2011\n3,x,12/09/11\n")
                .map("Customer", "id=c").map("Order", "id=id", "customer=c", "date=d:yyyy-MM-dd HH:mm:ss|dd/MM/yyyy");
        project.run();
        assertEquals(List.of("1|x|null|2011-12-09 12:50:00|sale", "2|x|null|2011-12-09 00:00:00|sale"), project.query(ORDERS));
        assertEquals(List.of("map|3|d|invalid|null|'12/09/11' is no date of the declared format"), project.rejects());
    }

    @Test
    void clocksOfTheSourceBecomeClocksOfTheProject() throws Exception {
        ImportFixture project = new ImportFixture(folder).source("o.csv",
                "id,c,d\n1,x,2011-12-09 20:00\n2,x,2011-12-09\n3,x,2011-12-09T20:00+00:00\n")
                .map("Customer", "id=c").map("Order", "id=id", "customer=c", "date=d");
        project.zone = ZoneId.of("Asia/Shanghai");
        project.definition.setTimeZone("Europe/Berlin");
        project.run();
        assertEquals(List.of("2011-12-10 03:00:00", "2011-12-09 00:00:00", "2011-12-10 04:00:00"),
                project.query("SELECT {text(date)} FROM orders ORDER BY id"));
    }

    @Test
    void aGlobReadsItsFilesInOrderAndColumnsMayStandOtherwise() throws Exception {
        ImportFixture project = new ImportFixture(folder);
        project.file("data/o-2.csv", "qty,order,day,price,who\n1,A,2011-01-02,2,x\n".getBytes());
        project.file("data/o-1.csv", "order,day,qty,price,who\nA,2011-01-01,3,2,x\n".getBytes());
        project.variables.put("part", "o");
        project.definition.setSource("data/${part}-*.csv");
        project.map("Customer", "id=who").map("Order", "id=order").map("OrderLine", "date=day", "quantity=qty",
                "unitPrice=price");
        ImportOutcome outcome = project.run();
        assertEquals(List.of("data/o-1.csv", "data/o-2.csv"), outcome.files().stream().map(file -> file.name()).toList());
        assertEquals(List.of("A|x|8.0000|2011-01-01 00:00:00|sale"), project.query(ORDERS));
        assertEquals(List.of("A|1|3.0000", "A|2|1.0000"),
                project.query("SELECT order_id, {text(position)}, {text(quantity)} FROM order_lines ORDER BY order_id, position"));
    }

    @Test
    void aSecondRowOfTheSameOrderIsADuplicateWhereRowsAreOrders() throws Exception {
        ImportFixture project = new ImportFixture(folder).source("o.csv", "id,c,a,d\n1,x,5,2011-12-09\n1,x,5,2011-12-09\n")
                .map("Customer", "id=c").map("Order", "id=id", "customer=c", "amount=a", "date=d");
        project.run();
        assertEquals(List.of("map|2|id|duplicates|5.0000|'1' was there before"), project.rejects());
    }

    @Test
    void anOrderWithoutAnyDateIsRefusedAndNotTheImport() throws Exception {
        ImportFixture project = new ImportFixture(folder).source("o.csv",
                "order,day,qty,price,who\nA,2011-01-01,3,2,x\nB,,3,2,x\n")
                .map("Customer", "id=who").map("Order", "id=order").map("OrderLine", "date=day", "quantity=qty",
                        "unitPrice=price");
        project.run();
        assertEquals(List.of("map|2|order|invalid|6.0000|Order.date is missing"), project.rejects());
    }

    @Test
    void aFileGivenByAVariableMayBeRelativeToTheFolderTheUserIsIn() throws Exception {
        ImportFixture project = new ImportFixture(folder).map("Customer", "id=id");
        Path given = Files.writeString(Path.of("exchange-variable-test.csv"), "id\nx\n");
        try {
            project.definition.setSource("${data}");
            project.variables.put("data", given.toString());
            assertEquals("exchange-variable-test.csv", project.run().files().getFirst().name());
        } finally {
            Files.delete(given);
        }
    }

    @Test
    void referencesToObjectsOfTheStoreAreChecked() throws Exception {
        ImportFixture customers = new ImportFixture(folder).source("c.csv", "id,name\nx,Ann\n").map("Customer", "id=id",
                "name=name");
        customers.definition.setId("customers");
        customers.run();
        ImportFixture orders = new ImportFixture(folder).source("o.csv", "id,c,d,a\n1,x,2011-12-09,4\n2,y,2011-12-09,6\n")
                .map("Order", "id=id", "customer=c", "date=d", "amount=a", "type='sale'");
        orders.run();
        assertEquals(List.of("map|2|c|customer-unknown|6.0000|there is no Customer 'y'"), orders.rejects());
    }

    @Test
    void aCancelledImportLeavesTheStoreAsItWas() throws Exception {
        ImportFixture project = new ImportFixture(folder).source("lines.csv", LINES).mapOrderLines();
        project.run();
        project.source("lines.csv", HEADER + "9,A,Cup,1,2011-12-09,1,1,\n");
        project.cleaner = (staged, log, monitor) -> {
            throw new OperationCanceledException();
        };
        assertThrows(OperationCanceledException.class, project::run);
        assertEquals(List.of("1", "2"), project.query("SELECT id FROM orders ORDER BY id"));
        assertEquals(List.of("3"), project.query("SELECT {text(row_count)} FROM import_sources ORDER BY file"));
    }

    @Test
    void aFileWithAHeaderOnlyBringsNothing() throws Exception {
        ImportFixture project = new ImportFixture(folder).source("lines.csv", HEADER).mapOrderLines();
        ImportOutcome outcome = project.run();
        assertTrue(outcome.loaded());
        assertEquals(0, outcome.read() + outcome.kept());
        assertFalse(project.run().loaded());
    }

    @Test
    void rawFilesStayAsTheyAre() throws Exception {
        ImportFixture project = new ImportFixture(folder).source("lines.csv", LINES).mapOrderLines();
        byte[] before = Files.readAllBytes(folder.resolve("lines.csv"));
        project.run();
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("lines.csv")));
    }
}
