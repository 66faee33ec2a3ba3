/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.key;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Statement;

/** The objects that are in the store already, read at the first question for a class. */
public final class KnownKeys {

    /** Stands for a value that several objects have. */
    public static final String SEVERAL = "\0";

    private final Engine engine;

    private final CrmTypes types;

    private final String owner;

    private final Map<String, KeySet> keys = new HashMap<>();

    private final Map<String, KeySet> others = new HashMap<>();

    /** @param owner the source, as the store marks what it brought */
    public KnownKeys(Engine engine, CrmTypes types, String owner) {
        this.engine = engine;
        this.types = types;
        this.owner = owner;
    }

    /** {@return whether the store has an object of that class and key} */
    public boolean has(String target, String key) throws CoreException {
        KeySet known = keys.get(target);
        if (known == null) {
            known = new KeySet();
            EntityType type = types.get(target);
            String column = "{name(" + type.key().getFirst() + ")}";
            try (ColumnCursor cursor = engine
                    .query(Statement.of("SELECT " + column + " FROM {name(" + type.table() + ")} ORDER BY " + column))) {
                while (cursor.next()) {
                    for (String each : cursor.texts(0)) {
                        known.add(each);
                    }
                }
            }
            keys.put(target, known);
        }
        return known.contains(key);
    }

    /**
     * {@return whether the store has an object that the source of this import did not bring}
     *
     * @param key the values of its key, with slashes between
     */
    public boolean elsewhere(EntityType type, String key) throws CoreException {
        KeySet known = others.get(type.name());
        if (known == null) {
            known = new KeySet();
            List<String> columns = type.key().stream().map(each -> "{name(" + each + ")}").toList();
            String texts = columns.stream().map(each -> "{text(" + each + ")}").collect(Collectors.joining(", "));
            try (ColumnCursor cursor = engine.query(Statement.of("SELECT _source, " + texts + " FROM {name(" + type.table()
                    + ")} ORDER BY " + String.join(", ", columns)))) {
                while (cursor.next()) {
                    for (int i = 0; i < cursor.size(); i++) {
                        if (!Arrays.asList(cursor.texts(0)[i].split("\n")).contains(owner)) {
                            known.add(key(cursor, i, columns.size()));
                        }
                    }
                }
            }
            others.put(type.name(), known);
        }
        return known.contains(key);
    }

    private static String key(ColumnCursor cursor, int row, int size) {
        StringBuilder key = new StringBuilder(cursor.texts(1)[row]);
        for (int c = 1; c < size; c++) {
            key.append('/').append(cursor.texts(c + 1)[row]);
        }
        return key.toString();
    }

    /** {@return the key by the value of another attribute, as {@link #folded} gives it; {@link #SEVERAL} where it is not unique} */
    public Map<String, String> by(String target, AttributeType attribute) throws CoreException {
        EntityType type = types.get(target);
        String key = "{name(" + type.key().getFirst() + ")}";
        String value = "{name(" + attribute.column() + ")}";
        Map<String, String> found = new HashMap<>();
        try (ColumnCursor cursor = engine.query(Statement.of("SELECT " + key + ", " + value + " FROM {name(" + type.table() + ")} WHERE "
                + value + " IS NOT NULL ORDER BY " + key))) {
            while (cursor.next()) {
                for (int i = 0; i < cursor.size(); i++) {
                    found.merge(folded(cursor.texts(1)[i]), cursor.texts(0)[i], (first, second) -> SEVERAL);
                }
            }
        }
        return found;
    }

    /** {@return a value as it is compared: without blanks around it and letter case} */
    public static String folded(String value) {
        return value.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
