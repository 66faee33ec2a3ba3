/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.salesconsultant.model.entity.EntityType;

/**
 * The objects of one class to export, and where they go.
 *
 * @param type the class
 * @param columns columns or attributes by name, in order; empty for all
 * @param filter a condition in the expression language, over columns or attributes by name; empty for all objects
 * @param sort what the objects are sorted by, before their key
 * @param keys the keys of the objects, each a value for each key column in key order; null for all
 * @param file the file to write; one that is there is replaced. Ending in {@code .gz}, it is compressed
 */
public record TableExport(EntityType type, List<String> columns, String filter, List<SortColumn> sort, List<List<Object>> keys,
        Path file) {

    public TableExport {
        Objects.requireNonNull(type);
        Objects.requireNonNull(filter);
        Objects.requireNonNull(file);
        columns = List.copyOf(columns);
        sort = List.copyOf(sort);
        keys = keys == null ? null : keys.stream().map(List::copyOf).toList();
    }

    /** {@return an export of all objects of a class with all columns, by key} */
    public static TableExport all(EntityType type, Path file) {
        return new TableExport(type, List.of(), "", List.of(), null, file);
    }

    /** {@return the same with other columns} */
    public TableExport withColumns(List<String> other) {
        return new TableExport(type, other, filter, sort, keys, file);
    }

    /** {@return the same with another filter} */
    public TableExport withFilter(String other) {
        return new TableExport(type, columns, other, sort, keys, file);
    }

    /** {@return the same in another order} */
    public TableExport withSort(List<SortColumn> other) {
        return new TableExport(type, columns, filter, other, keys, file);
    }

    /** {@return the same of certain objects only} */
    public TableExport withKeys(List<List<Object>> other) {
        return new TableExport(type, columns, filter, sort, other, file);
    }

    /** {@return whether it holds every object of the class} */
    public boolean complete() {
        return keys == null && filter.isBlank();
    }
}
