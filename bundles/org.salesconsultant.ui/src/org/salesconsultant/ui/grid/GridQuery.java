/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.Objects;

/**
 * Which rows a grid shows and in which order.
 *
 * @param filter a text that a row must contain; empty: all rows
 * @param sortColumn the id of the column to sort by; null: the order of the key
 * @param descending the largest first; rows without a value come last either way
 */
public record GridQuery(String filter, String sortColumn, boolean descending) {

    /** All rows in the order of their key. */
    public static final GridQuery ALL = new GridQuery("", null, false);

    public GridQuery {
        Objects.requireNonNull(filter);
    }

    /** {@return the same order with another filter} */
    public GridQuery withFilter(String text) {
        return new GridQuery(text.strip(), sortColumn, descending);
    }

    /** {@return the same filter with another order} */
    public GridQuery sortedBy(String column, boolean down) {
        return new GridQuery(filter, column, down);
    }
}
