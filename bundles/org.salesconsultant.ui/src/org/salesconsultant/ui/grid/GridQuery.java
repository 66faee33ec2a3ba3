/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.List;
import java.util.Objects;

import org.salesconsultant.store.browse.BrowseFilter;
import org.salesconsultant.store.browse.SortColumn;

/**
 * Which rows a grid shows and in which order.
 *
 * @param filter which rows
 * @param sort the columns rows are ordered by, by id, the first before the second; the key decides the rest
 */
public record GridQuery(BrowseFilter filter, List<SortColumn> sort) {

    /** All rows in the order of their key. */
    public static final GridQuery ALL = new GridQuery(BrowseFilter.ALL, List.of());

    public GridQuery {
        Objects.requireNonNull(filter);
        sort = List.copyOf(sort);
    }

    /** {@return the same order with another filter} */
    public GridQuery with(BrowseFilter other) {
        return new GridQuery(other, sort);
    }

    /** {@return the same filter with another order} */
    public GridQuery sortedBy(List<SortColumn> columns) {
        return new GridQuery(filter, columns);
    }
}
