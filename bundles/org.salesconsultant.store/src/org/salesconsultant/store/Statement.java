/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store;

import java.util.Locale;
import java.util.Objects;

/**
 * A query in the SQL that every engine understands, with {@link Function named functions} where engines differ, written
 * {@code {name(argument, ...)}}. Values are parameters ({@code ?}), never part of the text. Results never depend on
 * chance: a statement orders its rows totally, or gives at most one.
 *
 * @param text the query
 * @param single whether it gives at most one row
 */
public record Statement(String text, boolean single) {

    public Statement {
        Objects.requireNonNull(text);
        if (!single && !text.toLowerCase(Locale.ROOT).matches("(?s).*\\border\\s+by\\b.*")) {
            throw new IllegalArgumentException("a query of many rows orders them: " + text);
        }
    }

    /** {@return a query of many rows; its ORDER BY must be total} */
    public static Statement of(String text) {
        return new Statement(text, false);
    }

    /** {@return a query that gives at most one row} */
    public static Statement single(String text) {
        return new Statement(text, true);
    }
}
