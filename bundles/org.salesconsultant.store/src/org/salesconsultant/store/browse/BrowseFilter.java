/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.browse;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Which rows are kept: those that pass all three parts.
 *
 * @param search words, each of which must be in one of the text columns, letter case aside; empty: all rows
 * @param cells a condition by column id, as docs/files.md describes: {@code >=30}, {@code 30..40}, {@code *wang*}, {@code =}
 * @param expression a condition of the expression language; empty: all rows
 */
public record BrowseFilter(String search, Map<String, String> cells, String expression) {

    /** Keeps all rows. */
    public static final BrowseFilter ALL = new BrowseFilter("", Map.of(), "");

    public BrowseFilter {
        search = search.strip();
        expression = Objects.requireNonNull(expression).strip();
        Map<String, String> kept = new TreeMap<>();
        cells.forEach((column, text) -> {
            if (!text.isBlank()) {
                kept.put(column, text.strip());
            }
        });
        cells = Collections.unmodifiableMap(kept);
    }

    /** {@return whether it keeps all rows} */
    public boolean isEmpty() {
        return search.isEmpty() && cells.isEmpty() && expression.isEmpty();
    }

    /** {@return the same with other words} */
    public BrowseFilter withSearch(String words) {
        return new BrowseFilter(words, cells, expression);
    }

    /** {@return the same with another condition on a column; a blank one is none} */
    public BrowseFilter withCell(String column, String text) {
        Map<String, String> changed = new TreeMap<>(cells);
        changed.put(column, text);
        return new BrowseFilter(search, changed, expression);
    }

    /** {@return the same with another expression} */
    public BrowseFilter withExpression(String text) {
        return new BrowseFilter(search, cells, text);
    }
}
