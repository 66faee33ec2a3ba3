/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.browse;

import java.util.List;

/**
 * One row.
 *
 * @param key the values of its key as texts, joined by the character U+001F
 * @param values one for each column, of the Java class of its {@link org.salesconsultant.model.entity.ValueType}; null where
 *        there is none
 */
public record BrowseRow(String key, Object[] values) {

    private static final String BETWEEN = "\u001f";

    /** {@return the key of several values as one text} */
    public static String key(List<?> values) {
        return String.join(BETWEEN, values.stream().map(String::valueOf).toList());
    }

    /** {@return the values of a key as texts, in key order} */
    public static List<String> keyValues(String key) {
        return List.of(key.split(BETWEEN, -1));
    }
}
