/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.browse;

import java.util.Objects;

/**
 * A column rows are ordered by; rows without a value come last either way.
 *
 * @param column the id of a {@link BrowseColumn}
 * @param descending whether the largest come first
 */
public record SortColumn(String column, boolean descending) {

    public SortColumn {
        Objects.requireNonNull(column);
    }
}
