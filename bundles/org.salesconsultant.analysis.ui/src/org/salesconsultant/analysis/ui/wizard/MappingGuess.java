/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.AttributeMapping;
import org.salesconsultant.model.analysis.EntityMapping;
import org.salesconsultant.model.analysis.ImportMode;

/**
 * A first mapping of an order-line file by the usual names of its columns. A column with none of these names is left
 * out; the user completes the import file, which a run checks before it touches any data.
 */
final class MappingGuess {

    private static final List<String> CUSTOMER = List.of("customerid", "customer", "customerno", "clientid", "客户编号", "客户");
    private static final List<String> NAME = List.of("customername", "clientname", "客户名称", "姓名");
    private static final List<String> COUNTRY = List.of("country", "国家");
    private static final List<String> PRODUCT = List.of("productid", "product", "stockcode", "sku", "itemid", "item", "产品编号",
            "产品");
    private static final List<String> TITLE = List.of("productname", "description", "产品名称");
    private static final List<String> ORDER = List.of("orderid", "order", "orderno", "invoice", "invoiceno", "invoiceid",
            "订单编号", "订单");
    private static final List<String> DATE = List.of("orderdate", "invoicedate", "date", "datetime", "日期", "订单日期");
    private static final List<String> QUANTITY = List.of("quantity", "qty", "units", "数量");
    private static final List<String> PRICE = List.of("unitprice", "price", "单价", "价格");
    private static final List<String> AMOUNT = List.of("amount", "linetotal", "total", "金额");

    private final List<String> columns;

    private MappingGuess(List<String> columns) {
        this.columns = columns;
    }

    /** {@return the classes that the columns suffice for, parents first} */
    static List<EntityMapping> of(List<String> columns) {
        MappingGuess guess = new MappingGuess(columns);
        List<EntityMapping> found = new ArrayList<>();
        guess.find(CUSTOMER).ifPresent(key -> found.add(guess.entity("Customer", "id", key, "name", NAME, "country", COUNTRY)));
        guess.find(PRODUCT).ifPresent(key -> found.add(guess.entity("Product", "id", key, "name", TITLE, "price", PRICE)));
        Optional<String> order = guess.find(ORDER);
        if (order.isPresent() && guess.find(CUSTOMER).isPresent() && guess.find(DATE).isPresent()) {
            EntityMapping orders = guess.entity("Order", "id", order.get(), "customer", CUSTOMER, "date", DATE);
            orders.getAttributes().add(type(guess.find(QUANTITY)));
            found.add(orders);
            EntityMapping lines = guess.entity("OrderLine", "order", order.get(), "product", PRODUCT, "quantity", QUANTITY);
            guess.add(lines, "unitPrice", PRICE);
            guess.add(lines, "amount", AMOUNT);
            guess.add(lines, "date", DATE);
            found.add(lines);
        }
        if (!found.isEmpty()) {
            found.getFirst().setMode(ImportMode.SKIP);
        }
        return found;
    }

    private static AttributeMapping type(Optional<String> quantity) {
        AttributeMapping mapping = AnalysisFactory.eINSTANCE.createAttributeMapping();
        mapping.setAttribute("type");
        mapping.setExpression(quantity.map(column -> "if(" + column + " < 0, 'return', 'sale')").orElse("'sale'"));
        return mapping;
    }

    private EntityMapping entity(String name, String keyAttribute, String key, String second, List<String> secondNames,
            String third,
            List<String> thirdNames) {
        EntityMapping mapping = AnalysisFactory.eINSTANCE.createEntityMapping();
        mapping.setEntity(name);
        add(mapping, keyAttribute, List.of(plain(key)));
        add(mapping, second, secondNames);
        add(mapping, third, thirdNames);
        return mapping;
    }

    private void add(EntityMapping mapping, String attribute, List<String> names) {
        find(names).ifPresent(column -> {
            AttributeMapping added = AnalysisFactory.eINSTANCE.createAttributeMapping();
            added.setAttribute(attribute);
            added.setColumn(column);
            mapping.getAttributes().add(added);
        });
    }

    private Optional<String> find(List<String> names) {
        return names.stream().flatMap(name -> columns.stream().filter(column -> plain(column).equals(name))).findFirst();
    }

    private static String plain(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[\\s_.#-]+", "");
    }
}
