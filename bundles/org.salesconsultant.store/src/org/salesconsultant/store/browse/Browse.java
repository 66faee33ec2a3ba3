/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.browse;

import java.util.List;
import java.util.Objects;

import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;

/**
 * What to look at: columns, rows and their order. Equal wishes give equal rows in equal order.
 *
 * @param types all classes
 * @param type the class whose objects are the rows
 * @param columns the ids of the columns, in order
 * @param filter which rows
 * @param sort the columns rows are ordered by, the first before the second; the key decides the rest
 */
public record Browse(CrmTypes types, EntityType type, List<String> columns, BrowseFilter filter, List<SortColumn> sort) {

    public Browse {
        Objects.requireNonNull(types);
        Objects.requireNonNull(filter);
        columns = List.copyOf(columns);
        sort = List.copyOf(sort);
    }

    /** {@return all rows of a class with their usual columns, in order of key} */
    public static Browse all(CrmTypes types, EntityType type) {
        List<String> columns = BrowseColumns.of(types, type).usual().stream().map(BrowseColumn::id).toList();
        return new Browse(types, type, columns, BrowseFilter.ALL, List.of());
    }

    /** {@return the same with another filter} */
    public Browse with(BrowseFilter other) {
        return new Browse(types, type, columns, other, sort);
    }

    /** {@return the same with another order} */
    public Browse sortedBy(List<SortColumn> other) {
        return new Browse(types, type, columns, filter, other);
    }

    /** {@return the same with other columns} */
    public Browse showing(List<String> other) {
        return new Browse(types, type, other, filter, sort);
    }
}
