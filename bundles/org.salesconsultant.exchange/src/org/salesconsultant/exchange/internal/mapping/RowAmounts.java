/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.salesconsultant.exchange.internal.value.ValueReader;
import org.salesconsultant.exchange.internal.value.ValueReaders;
import org.salesconsultant.exchange.internal.value.Zones;

/**
 * What a row would have added to revenue, by the mapped columns: the amount of its line, or quantity times unit price,
 * or the amount of its order. Amounts of one import add up: they are all in its currency.
 */
public final class RowAmounts {

    private final List<AttributePlan> sources = new ArrayList<>();

    private final List<ValueReader> readers = new ArrayList<>();

    /** What the column with the currency of a row maps to; empty if no column has it. */
    private final Optional<AttributePlan> stated;

    private final String currency;

    /** @param currency the currency of rows that state none, an ISO 4217 code */
    public RowAmounts(ImportPlan plan, ColumnProfiles profiles, Zones zones, String currency) {
        this.currency = currency;
        stated = plan.entity(OrderSlots.ENTITY).flatMap(each -> each.attribute(OrderSlots.CURRENCY)).filter(each -> each.column() != null);
        Optional<EntityPlan> line = plan.entity(OrderLines.ENTITY);
        Optional<AttributePlan> amount = line.flatMap(each -> each.attribute(OrderLines.AMOUNT));
        Optional<AttributePlan> quantity = line.flatMap(each -> each.attribute(OrderLines.QUANTITY));
        Optional<AttributePlan> price = line.flatMap(each -> each.attribute(OrderLines.PRICE));
        if (amount.isPresent()) {
            sources.add(amount.get());
        } else if (quantity.isPresent() && price.isPresent()) {
            sources.add(quantity.get());
            sources.add(price.get());
        } else {
            plan.entity(OrderSlots.ENTITY).flatMap(each -> each.attribute(OrderLines.AMOUNT)).ifPresent(sources::add);
        }
        for (AttributePlan each : sources) {
            readers.add(ValueReaders.texts(each.attribute(), each.format(), profiles.dates(each.column()),
                    profiles.numbers(each.column()),
                    zones));
        }
    }

    /** {@return the columns it needs, in the order {@link #of} takes their texts} */
    public List<String> columns() {
        return Stream.concat(sources.stream(), stated.stream()).map(each -> each.column() == null ? "" : each.column()).toList();
    }

    /** {@return the amount; null if a text is missing or no number, or the row is in another currency than its import} */
    public BigDecimal of(String... texts) {
        if (stated.isPresent() && foreign(texts[sources.size()])) {
            return null;
        }
        BigDecimal product = null;
        for (int i = 0; i < sources.size(); i++) {
            String text = sources.get(i).constant() == null ? texts[i] : sources.get(i).constant();
            if (text == null || text.isBlank() || !(readers.get(i).read(text) instanceof BigDecimal number)) {
                return null;
            }
            product = product == null ? number : OrderLines.product(product, number);
        }
        return product;
    }

    private boolean foreign(String text) {
        return text != null && !text.isBlank() && !text.strip().equalsIgnoreCase(currency);
    }
}
