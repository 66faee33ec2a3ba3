/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.mapping;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Statement;

/** The keys of objects that are in the store already, read at the first question for a class. */
final class KnownKeys {

    private final Engine engine;

    private final Map<String, Set<String>> keys = new HashMap<>();

    KnownKeys(Engine engine) {
        this.engine = engine;
    }

    /** {@return whether the store has an object of that class and key} */
    boolean has(EntityType type, Object key) throws CoreException {
        Set<String> known = keys.get(type.name());
        if (known == null) {
            known = read(type);
            keys.put(type.name(), known);
        }
        return known.contains(key);
    }

    private Set<String> read(EntityType type) throws CoreException {
        Set<String> known = new HashSet<>();
        String column = "{name(" + type.key().getFirst() + ")}";
        try (ColumnCursor cursor = engine
                .query(Statement.of("SELECT " + column + " FROM {name(" + type.table() + ")} ORDER BY " + column))) {
            while (cursor.next()) {
                known.addAll(Arrays.asList(cursor.texts(0)));
            }
        }
        return known;
    }
}
