/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salesconsultant.exchange.preview.ImportPreview;
import org.salesconsultant.exchange.suggestion.MappingSuggestion;
import org.salesconsultant.model.analysis.Import;

/** Files as they come map themselves: what is suggested is a mapping an import takes. */
class RealFilesTest {

    @TempDir
    private Path folder;

    @Test
    void onlineRetailIsOrderLines() throws Exception {
        Map<String, String> suggested = mapped(shared("online-retail/online_retail.csv.gz"));
        assertEquals("{Customer.country=Country, Customer.id=CustomerID, Order.customer=CustomerID, Order.date=InvoiceDate, "
                + "Order.id=InvoiceNo, OrderLine.date=InvoiceDate, OrderLine.order=InvoiceNo, OrderLine.product=StockCode, "
                + "OrderLine.quantity=Quantity, OrderLine.unitPrice=UnitPrice, Product.id=StockCode, Product.name=Description, "
                + "Product.price=UnitPrice}", suggested.toString());
    }

    @Test
    void telcoIsCustomers() throws Exception {
        Map<String, String> suggested = mapped(shared("telco/Telco-Customer-Churn.csv"));
        assertEquals("customerID", suggested.get("Customer.id"));
        assertNull(suggested.get("Customer.phone"));
        assertEquals(List.of("Customer"), suggested.keySet().stream().map(each -> each.replaceFirst("\\..*", "")).distinct()
                .toList());
    }

    @Test
    void bankCustomersHaveNoKeyAndAreNumbered() throws Exception {
        Map<String, String> suggested = mapped(shared("bank-marketing/bank-additional-full.csv.gz"));
        assertEquals("#", suggested.get("Customer.id"));
        assertEquals("age", suggested.get("Customer.age"));
    }

    @Test
    void cdnowIsPurchasesOfCustomers() throws Exception {
        Map<String, String> suggested = mapped(Files.copy(shared("cdnow/CDNOW_master.txt"), folder.resolve("cdnow.dat")));
        assertEquals("{Customer.id=customer_id, Order.customer=customer_id, Order.date=date, "
                + "Order.id=[customer_id] + '-' + [date], OrderLine.amount=dollar_value, OrderLine.date=date, "
                + "OrderLine.order=[customer_id] + '-' + [date], OrderLine.quantity=number_of_cds}", suggested.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "GB18030", "UTF-16", "UTF-8" })
    void chineseHeadingsMapThemselvesInEveryEncoding(String encoding) throws Exception {
        StringBuilder text = new StringBuilder("客户编号,姓名,年龄,电子邮箱,手机号码,城市,年收入\n");
        for (int i = 0; i < 50; i++) {
            text.append("K%03d,王小明,%d,k%d@example.cn,138001%05d,北京,%d\n".formatted(i, 20 + i, i, i, 80_000 + i));
        }
        Path file = Files.write(folder.resolve("客户.csv"), text.toString().getBytes(Charset.forName(encoding)));
        assertEquals("{Customer.age=年龄, Customer.city=城市, Customer.email=电子邮箱, Customer.id=客户编号, Customer.income=年收入, "
                + "Customer.mobile=手机号码, Customer.name=姓名}", mapped(file).toString());
    }

    /** {@return what is suggested, after it was seen to be a mapping an import takes} */
    private static Map<String, String> mapped(Path file) throws Exception {
        Import draft = Suggested.draft(file);
        draft.getMappings().addAll(MappingSuggestion.toMappings(Suggested.TYPES, MappingSuggestion.of(Suggested.TYPES, Suggested
                .preview(file, draft).samples())));
        ImportPreview preview = Suggested.preview(file, draft);
        assertNull(preview.problem());
        return Suggested.of(file);
    }

    private static Path shared(String name) {
        Path file = Path.of(System.getProperty("shared.data", "")).resolve(name);
        assumeTrue(Files.isRegularFile(file), () -> "the shared data are not there: " + file);
        return file;
    }
}
