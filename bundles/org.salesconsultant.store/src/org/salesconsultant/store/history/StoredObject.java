/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.history;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
}
