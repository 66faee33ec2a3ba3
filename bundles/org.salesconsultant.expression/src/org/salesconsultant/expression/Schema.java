/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The columns of a table, in order, each with its type.
 *
 * @param names the names, all different, compared letter by letter
 * @param types the type of each column
 */
public record Schema(List<String> names, List<Type> types) {

    public Schema {
        names = List.copyOf(names);
        types = List.copyOf(types);
        if (names.size() != types.size()) {
            throw new IllegalArgumentException(names.size() + " names, " + types.size() + " types");
        }
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("a name is there twice: " + names);
        }
    }

    /** {@return the schema of the given columns, in the order of the map} */
    public static Schema of(Map<String, Type> columns) {
        return new Schema(List.copyOf(columns.keySet()), List.copyOf(columns.values()));
    }

    /** {@return a schema of text columns, as data is staged} */
    public static Schema texts(List<String> names) {
        return new Schema(names, names.stream().map(name -> Type.TEXT).toList());
    }

    /** {@return the number of columns} */
    public int size() {
        return names.size();
    }

    /** {@return the position of a column; -1 if there is none of that name} */
    public int position(String name) {
        return names.indexOf(name);
    }

    /**
     * {@return the type of a column}
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public Type type(String name) {
        int position = position(name);
        if (position < 0) {
            throw new IllegalArgumentException("no column " + name);
        }
        return types.get(position);
    }

    /** {@return this schema with another type for one of its columns} */
    public Schema with(String name, Type type) {
        List<Type> changed = new ArrayList<>(types);
        changed.set(names.indexOf(name), type);
        return new Schema(names, changed);
    }
}
