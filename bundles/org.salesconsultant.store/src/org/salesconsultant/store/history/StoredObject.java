/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;

/**
 * One object as it is in the store, with what an edit of it must know.
 *
 * @param type its class
 * @param key its key, in key order
 * @param values its values by column, the key among them, each of the attribute's Java class; null where there is none
 * @param version how often it was written; an edit names the version it began with
 * @param changeSet the change set that wrote it last
 */
public record StoredObject(EntityType type, List<Object> key, Map<String, Object> values, long version, long changeSet) {

    public StoredObject {
        key = List.copyOf(key);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** {@return the value in a column; null if there is none} */
    public Object value(String column) {
        return values.get(column);
    }

    /** {@return the key as one text, values separated by the character U+001F, as the store writes it} */
    public String keyText() {
        return keyText(key);
    }

    /** {@return a key as one text, values separated by the character U+001F, as the store writes it} */
    public static String keyText(List<?> key) {
        return String.join("\u001f", key.stream().map(String::valueOf).toList());
    }

    /**
     * {@return the key that {@link #keyText(List)} wrote}
     *
     * @throws IllegalArgumentException if the text is no key of that class
     */
    public static List<Object> keyOf(EntityType type, String text) {
        String[] parts = text.split("\u001f", -1);
        List<AttributeType> attributes = type.keyAttributes();
        if (parts.length != attributes.size()) {
            throw new IllegalArgumentException(text + " is no key of " + type.name());
        }
        List<Object> key = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            key.add(switch (attributes.get(i).type()) {
                case STRING -> parts[i];
                case INTEGER -> Long.valueOf(parts[i]);
                case DECIMAL -> new BigDecimal(parts[i]);
                case DOUBLE -> Double.valueOf(parts[i]);
                case BOOLEAN -> Boolean.valueOf(parts[i]);
                case DATE -> LocalDate.parse(parts[i]);
                case TIMESTAMP -> LocalDateTime.parse(parts[i]);
            });
        }
        return key;
    }
}
