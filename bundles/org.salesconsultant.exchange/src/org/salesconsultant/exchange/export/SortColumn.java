/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.export;

import java.util.Objects;

/**
 * A column that objects are sorted by; missing values come last.
 *
 * @param column its name in the store, or the name of its attribute
 * @param descending whether the greatest value comes first
 */
public record SortColumn(String column, boolean descending) {

    public SortColumn {
        Objects.requireNonNull(column);
    }

    /** {@return what a text says: a column, after a minus sign for descending} */
    public static SortColumn parse(String text) {
        String stripped = text.strip();
        return stripped.startsWith("-") ? new SortColumn(stripped.substring(1).strip(), true) : new SortColumn(stripped, false);
    }

    @Override
    public String toString() {
        return descending ? "-" + column : column;
    }
}
