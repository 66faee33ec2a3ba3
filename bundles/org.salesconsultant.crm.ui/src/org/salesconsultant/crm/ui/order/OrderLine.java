/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.order;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.salesconsultant.crm.ui.edit.Draft;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.store.history.StoredObject;
import org.salesconsultant.ui.form.FormModel;
import org.salesconsultant.ui.form.Reading;

/** A line of an order as it is edited: what the store has of it, and what is typed. */
final class OrderLine {

    static final String TYPE = "OrderLine";

    static final String POSITION = "position";

    private final FormModel model;

    private Optional<StoredObject> base;

    OrderLine(Optional<StoredObject> base, FormModel model) {
        this.base = base;
        this.model = model;
    }

    FormModel model() {
        return model;
    }

    Optional<StoredObject> base() {
        return base;
    }

    /** {@return the text in a cell} */
    String text(String column) {
        return model.text(attribute(column));
    }

    /** {@return the number in a cell; null for none, or where what is typed is none} */
    BigDecimal number(String column) {
        return (BigDecimal) model.value(column);
    }

    /** {@return the attribute of a column, which the class is known to have} */
    AttributeType attribute(String column) {
        return model.type().column(column).orElseThrow();
    }

    long position() {
        return model.value(POSITION) instanceof Long number ? number : 0;
    }

    /** {@return whether it differs from what the store has} */
    boolean dirty() {
        return base.isEmpty() || model.dirty();
    }

    boolean right() {
        return model.wrong().stream().allMatch(attribute -> "order_id".equals(attribute.column()));
    }

    /** Types into a cell; the amount follows from quantity, price and discount, and all of it is one step to undo. */
    void type(String label, Map<String, String> texts) {
        Map<String, String> wanted = new HashMap<>(texts);
        BigDecimal amount = OrderTotals.lineAmount(read(wanted, "quantity"), read(wanted, "unit_price"), read(wanted, "discount"));
        wanted.put("amount", model.texts().shown(attribute("amount"), amount));
        model.takeTexts(label, wanted);
    }

    private BigDecimal read(Map<String, String> texts, String column) {
        AttributeType attribute = attribute(column);
        String text = texts.getOrDefault(column, model.text(attribute));
        return model.texts().read(model.type(), attribute, text) instanceof Reading.Right right
                ? (BigDecimal) right.value()
                : null;
    }

    /** {@return what is to be written of it} */
    Draft.Part draft(Object order) {
        Map<String, Object> values = new HashMap<>(model.changes());
        if (base.isEmpty()) {
            values.put("order_id", order);
        }
        return new Draft.Part(base, values);
    }

    /** Takes what the store has now as the ground. */
    void rebase(Optional<StoredObject> now, boolean saved) {
        base = now;
        model.rebase(now.map(StoredObject::values).orElse(Map.of()), saved ? model.typed() : Map.of());
    }
}
