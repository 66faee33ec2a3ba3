/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.internal.key.KnownKeys;
import org.salesconsultant.exchange.internal.value.Refusal;
import org.salesconsultant.exchange.internal.value.ValueReader;
import org.salesconsultant.exchange.internal.value.ValueReaders;
import org.salesconsultant.exchange.internal.value.Zones;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.ValueType;

/**
 * Reads the values one row has for one class. The result of the row before is used again where the text is the same,
 * which it mostly is in the lines of an order.
 */
final class EntityReader {

    /** A value that was taken away or rounded, by attribute. */
    interface Lossy {

        void changed(String column, String before, String after);
    }

    private static final Messages MESSAGES = Messages.of(EntityReader.class);

    private static final int SCALE = 4;

    private final EntityPlan plan;

    private final AttributePlan[] attributes;

    private final int[] at;

    private final ValueReader[] texts;

    private final ValueReader[] canonical;

    private final Object[] values;

    private final String[] last;

    private final Object[] lastRead;

    private final int keySize;

    private boolean present;

    private AttributePlan refused;

    private String reason;

    /**
     * @param needed the columns and expressions of which each row gives a text, in order
     * @param known the objects of the store, by which references are found; null where none is looked up
     */
    EntityReader(EntityPlan plan, List<String> needed, ColumnProfiles profiles, Zones zones, KnownKeys known) throws CoreException {
        this.plan = plan;
        attributes = plan.attributes().toArray(AttributePlan[]::new);
        int size = attributes.length;
        at = new int[size];
        texts = new ValueReader[size];
        canonical = new ValueReader[size];
        values = new Object[size];
        last = new String[size];
        lastRead = new Object[size];
        int keys = 0;
        for (int i = 0; i < size; i++) {
            AttributePlan each = attributes[i];
            keys += plan.type().key().contains(each.attribute().column()) ? 1 : 0;
            at[i] = each.source() == null ? -1 : needed.indexOf(each.source());
            if (each.by() != null) {
                canonical[i] = new ReferenceReader(each.attribute().target(), each.by(), known);
                texts[i] = canonical[i];
                continue;
            }
            boolean id = each.id() && each.attribute().type() == ValueType.STRING && !each.exported();
            canonical[i] = id
                    ? ValueReaders.ids(profiles.ids(each.column()))
                    : ValueReaders.canonical(each.attribute(), zones);
            texts[i] = id ? canonical[i]
                    : ValueReaders.texts(each.attribute(), each.format(), profiles.dates(each.column()),
                            profiles.numbers(each.column()), zones);
        }
        keySize = keys;
    }

    EntityPlan plan() {
        return plan;
    }

    /**
     * Reads a row; afterwards there are values, or no object in this row, or a refusal.
     *
     * @param row the texts of the needed columns; null for a missing field
     * @param typed which of them a cleaning step gave a type, so that they are canonical
     */
    void read(String[] row, boolean[] typed, CellChanges changes, Lossy lossy) {
        present = true;
        refused = null;
        for (int i = 0; i < attributes.length && present && refused == null; i++) {
            String text = at[i] < 0 ? attributes[i].constant() : row[at[i]];
            values[i] = text == null || text.isBlank() ? missing(i) : value(i, text, at[i] >= 0 && typed[at[i]], changes, lossy);
        }
    }

    private Object missing(int i) {
        AttributeType attribute = attributes[i].attribute();
        if (i < keySize && !plan.leaf()) {
            present = false;
        } else if (i < keySize || attribute.required() && attribute.defaultValue() == null) {
            refused = attributes[i];
            reason = MESSAGES.text("missing", plan.type().name() + "." + attribute.name());
        }
        return null;
    }

    private Object value(int i, String text, boolean typed, CellChanges changes, Lossy lossy) {
        if (text != last[i]) {
            last[i] = text;
            lastRead[i] = (typed ? canonical[i] : texts[i]).read(text);
        }
        Object value = lastRead[i];
        AttributePlan attribute = attributes[i];
        if (value instanceof Refusal refusal) {
            if (refusal.outOfRange() && !attribute.attribute().required() && i >= keySize) {
                lossy.changed(attribute.column(), text, null);
                return null;
            }
            refused = attribute;
            reason = refusal.reason();
            return null;
        } else if (attribute.id() && value instanceof String id && at[i] >= 0 && !id.equals(text) && !attribute.exported()) {
            changes.converted(at[i], text, id);
        } else if (value instanceof BigDecimal number && number.scale() > SCALE) {
            BigDecimal rounded = number.setScale(SCALE, RoundingMode.HALF_UP);
            if (rounded.compareTo(number) != 0) {
                lossy.changed(attribute.column(), text, rounded.toPlainString());
            }
            return rounded;
        }
        return value;
    }

    /** {@return whether the row has an object of the class} */
    boolean present() {
        return present;
    }

    /** {@return the attribute the row is refused for; null if it is not} */
    AttributePlan refused() {
        return refused;
    }

    /** {@return why the row is refused, in words} */
    String reason() {
        return reason;
    }

    /** {@return the values in the order of the attributes; used again for the next row} */
    Object[] values() {
        return values;
    }

    /** {@return whether the row's object has that key, of one attribute} */
    boolean hasKey(String key) {
        return present && keySize == 1 && key.equals(values[0]);
    }
}
