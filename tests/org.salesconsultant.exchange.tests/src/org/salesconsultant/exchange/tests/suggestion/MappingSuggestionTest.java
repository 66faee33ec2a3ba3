/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salesconsultant.exchange.suggestion.MappingSuggestion;
import org.salesconsultant.exchange.suggestion.SuggestedMapping;
import org.salesconsultant.model.analysis.EntityMapping;
import org.salesconsultant.model.analysis.ImportMode;

class MappingSuggestionTest {

    @ParameterizedTest
    @ValueSource(strings = { "CustomerID", "customer_id", "Customer Id", "customer-id", "ＣｕｓｔｏｍｅｒＩＤ", "cust no", "client.number",
            "客户编号", "会员号", "客戶編號" })
    void aCustomerNumberIsOneHoweverItIsWritten(String heading) {
        assertEquals(heading, Suggested.of(heading + ";age", "A1;30", "A2;41").get("Customer.id"));
    }

    @Test
    void theKeyOfACustomerIsAlsoTheReferenceOfItsOrders() {
        Map<String, String> suggested = Suggested.of("order_no;customer_no;order_date;total", "1;A;2024-01-02;3.50",
                "2;B;2024-01-03;4");
        assertEquals(Map.of("Customer.id", "customer_no", "Order.id", "order_no", "Order.customer", "customer_no", "Order.date",
                "order_date", "Order.amount", "total"), suggested);
    }

    @Test
    void aDateAndAPriceServeBothClassesOfAnOrderLine() {
        Map<String, String> suggested = Suggested.of("订单号;客户编号;商品编号;商品名称;数量;单价;下单时间", "1;A;P1;茶;2;3.5;2024-01-02",
                "1;A;P2;杯;1;9;2024-01-02");
        assertEquals("下单时间", suggested.get("Order.date"));
        assertEquals("下单时间", suggested.get("OrderLine.date"));
        assertEquals("单价", suggested.get("Product.price"));
        assertEquals("单价", suggested.get("OrderLine.unitPrice"));
        assertEquals("商品名称", suggested.get("Product.name"));
        assertEquals("订单号", suggested.get("OrderLine.order"));
        assertEquals("商品编号", suggested.get("OrderLine.product"));
    }

    @Test
    void valuesTellWhatAHeadingDoesNot() {
        Map<String, String> suggested = Suggested.of("column1;column2;column3", "K1;a@b.cn;+44 20 7946 0018",
                "K2;c@d.com;010-12345678");
        assertEquals(Map.of("Customer.id", "column1", "Customer.email", "column2", "Customer.phone", "column3"), suggested);
    }

    @Test
    void mobileNumbersAreKnownByTheirDigits() {
        assertEquals("column2", Suggested.of("column1;column2", "K1;+86 138 0013 8000", "K2;13900139000").get("Customer.mobile"));
    }

    @Test
    void aCustomerWithADateAndATotalIsStillACustomer() {
        Map<String, String> suggested = Suggested.of("customer_id;name;email;city;created_at;comment;total",
                "A;Li;a@b.cn;Beijing;2024-01-02;vip;100", "B;Wu;b@b.cn;Nanjing;2024-01-03;;200");
        assertEquals("created_at", suggested.get("Customer.since"));
        assertFalse(suggested.containsKey("Order.id"), () -> suggested.toString());
    }

    @Test
    void aHeadingWhoseValuesDoNotFitIsLeftOut() {
        Map<String, String> suggested = Suggested.of("customer_id;PhoneService;age;income", "A;Yes;old;100", "B;No;young;200");
        assertFalse(suggested.containsKey("Customer.phone"), () -> suggested.toString());
        assertFalse(suggested.containsKey("Customer.age"), () -> suggested.toString());
        assertEquals("income", suggested.get("Customer.income"));
    }

    @Test
    void noAttributeIsSuggestedTwice() {
        List<SuggestedMapping> suggested = MappingSuggestion.of(Suggested.TYPES, Suggested.samples(
                "customer_id;email;mail;e-mail address;name;full name", "A;a@b.cn;a@b.cn;a@b.cn;x;y"));
        assertEquals(suggested.size(), suggested.stream().map(each -> each.entity() + "." + each.attribute()).distinct().count());
        assertEquals(suggested.size(), suggested.stream().map(SuggestedMapping::column).distinct().count());
    }

    @Test
    void aPlainHeadingGoesToTheClassOfTheRow() {
        assertEquals("name", Suggested.of("sku;name;price", "P1;tea;3", "P2;cup;4").get("Product.name"));
        assertEquals("name", Suggested.of("customer_id;name;city", "A;Li;Beijing", "B;Wu;Nanjing").get("Customer.name"));
    }

    @Test
    void purchasesWithoutANumberAreOneOrderACustomerAndDay() {
        Map<String, String> suggested = Suggested.of("customer_id;date;number_of_cds;dollar_value", "00001;19970101;1;11.77",
                "00002;19970112;1;12.00", "00002;19970112;5;77.00");
        assertEquals("[customer_id] + '-' + [date]", suggested.get("Order.id"));
        assertEquals("[customer_id] + '-' + [date]", suggested.get("OrderLine.order"));
        assertEquals("dollar_value", suggested.get("OrderLine.amount"));
        assertEquals("number_of_cds", suggested.get("OrderLine.quantity"));
        assertEquals("date", suggested.get("Order.date"));
    }

    @Test
    void rowsWithoutAKeyAreNumbered() {
        Map<String, String> suggested = Suggested.of("age;job;income", "30;clerk;1000", "30;clerk;1000");
        assertEquals("#", suggested.get("Customer.id"));
    }

    @Test
    void reviewsAndConsentsAreKnown() {
        Map<String, String> review = Suggested.of("review_id;customer_id;review_date;stars;comment", "1;A;2024-02-03;5;good");
        assertEquals("stars", review.get("Interaction.rating"));
        assertEquals("comment", review.get("Interaction.text"));
        assertEquals("customer_id", review.get("Interaction.customer"));
        Map<String, String> consent = Suggested.of("customer_id;channel;opt_in;consent date", "A;email;yes;2024-02-03");
        assertEquals("channel", consent.get("Consent.channel"));
        assertEquals("opt_in", consent.get("Consent.granted"));
        assertEquals("customer_id", consent.get("Consent.customer"));
    }

    @Test
    void aClassOfWhichOnlyTheKeyIsKnownLeavesItsObjectsAsTheyAre() {
        List<EntityMapping> mappings = MappingSuggestion.toMappings(Suggested.TYPES, MappingSuggestion.of(Suggested.TYPES,
                Suggested.samples("order_no;customer_no;order_date;total", "1;A;2024-01-02;3.50", "2;B;2024-01-03;4")));
        assertEquals(List.of("Customer", "Order"), mappings.stream().map(EntityMapping::getEntity).toList());
        assertEquals(List.of(ImportMode.SKIP, ImportMode.UPDATE), mappings.stream().map(EntityMapping::getMode).toList());
        assertNull(mappings.getFirst().getAttributes().getFirst().getExpression());
    }

    @Test
    void eachSuggestionHasAReasonAndAConfidence() {
        List<SuggestedMapping> suggested = MappingSuggestion.of(Suggested.TYPES, Suggested.samples("customer_id;contact",
                "A;a@b.cn", "B;b@b.cn"));
        assertTrue(suggested.stream().allMatch(each -> !each.reason().isBlank() && each.confidence() > 0 && each.confidence() <= 1));
        SuggestedMapping mail = suggested.stream().filter(each -> each.attribute().equals("email")).findFirst().orElseThrow();
        assertTrue(mail.confidence() < SuggestedMapping.SURE);
        assertTrue(mail.reason().contains("2"), mail.reason());
    }
}
