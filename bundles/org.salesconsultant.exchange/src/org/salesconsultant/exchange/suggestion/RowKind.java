/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.suggestion;

import java.util.List;
import java.util.Optional;

/** What a row of a file is. */
enum RowKind {

    /** A line of an order. */
    ORDER_LINES("OrderLine", "Order", "Product", "Customer"),
    /** An order. */
    ORDERS("Order", "Product", "Customer"),
    /** A purchase without a number: what a customer buys on a day is one order. */
    PURCHASES("OrderLine", "Order", "Product", "Customer"),
    /** A contact with a customer. */
    INTERACTIONS("Interaction", "Customer"),
    /** A consent of a customer. */
    CONSENTS("Consent", "Customer"),
    /** A product. */
    PRODUCTS("Product"),
    /** A customer. */
    CUSTOMERS("Customer");

    /** From so many attributes of a customer on, a row that dates once and has an amount is a customer. */
    private static final int MANY = 3;

    private final List<String> entities;

    RowKind(String... entities) {
        this.entities = List.of(entities);
    }

    /** {@return the classes rows can become, that of the row itself first} */
    List<String> entities() {
        return entities;
    }

    /** {@return the class of which each row is one} */
    String leaf() {
        return entities.getFirst();
    }

    static RowKind of(Candidates candidates, List<ColumnSample> columns) {
        boolean customer = candidates.likely("Customer", "id");
        boolean product = candidates.likely("Product", "id");
        boolean line = candidates.likely("OrderLine", "quantity") || candidates.likely("OrderLine", "unitPrice")
                || candidates.likely("OrderLine", "position");
        Optional<Candidate> order = candidates.best("Order", "id").filter(each -> each.exact() || each.score() >= 0.7);
        if (order.isPresent()) {
            boolean once = columns.get(order.get().column()).unique();
            boolean lines = line && (product || candidates.likely("Product", "name") || !once) || product && !once;
            return lines ? ORDER_LINES : ORDERS;
        }
        boolean money = candidates.likely("OrderLine", "amount") || line;
        boolean dated = candidates.likely("Order", "date") || candidates.likely("Interaction", "date");
        long ofCustomer = candidates.attributes("Customer");
        boolean many = customer && !columns.get(candidates.best("Customer", "id").orElseThrow().column()).unique();
        if (customer && candidates.likely("Consent", "granted") && candidates.likely("Consent", "channel")
                && candidates.attributes("Consent") > ofCustomer) {
            return CONSENTS;
        } else if (customer && dated && (candidates.likely("Interaction", "id") || candidates.attributes("Interaction") > Math.max(1, ofCustomer))) {
            return INTERACTIONS;
        } else if (customer && dated && money && (many || ofCustomer < MANY)) {
            return PURCHASES;
        }
        return product && !customer || !customer && candidates.attributes("Product") > candidates.attributes("Customer")
                ? PRODUCTS : CUSTOMERS;
    }
}
