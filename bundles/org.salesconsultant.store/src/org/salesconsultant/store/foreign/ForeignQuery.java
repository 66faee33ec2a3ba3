/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.foreign;

import java.util.List;
import java.util.Objects;

/**
 * A query in somebody else's database.
 *
 * @param sql one SELECT in the SQL of that database, {@code ?} for each parameter
 * @param parameters the values of its parameters, in their order
 * @param key the columns that name a row; none of them is ever missing, and each combination is there once
 * @param change the column whose value grows with each change of a row; null for none
 */
public record ForeignQuery(String sql, List<String> parameters, List<String> key, String change) {

    public ForeignQuery {
        Objects.requireNonNull(sql);
        parameters = List.copyOf(parameters);
        key = List.copyOf(key);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("a query without a key has no order");
        }
    }
}
