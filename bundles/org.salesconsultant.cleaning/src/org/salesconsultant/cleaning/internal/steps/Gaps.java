/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.steps;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The gaps of a column: where each begins, and the value before it. Takes memory for each gap, not for each row. */
final class Gaps {

    private final Map<String, TreeMap<Long, Object>> starts = new HashMap<>();

    private String file;

    private Object last;

    private boolean inside;

    /** Takes the next cell, null if it is missing. */
    void next(String from, long row, Object value) {
        if (!Objects.equals(file, from)) {
            file = from;
            last = null;
            inside = false;
        }
        if (value == null && !inside) {
            starts.computeIfAbsent(from, each -> new TreeMap<>()).put(row, last);
        }
        inside = value == null;
        last = value == null ? last : value;
    }

    /** {@return the value before the gap in which a row lies; null if the file begins with the gap} */
    Object before(String from, long row) {
        TreeMap<Long, Object> gaps = starts.get(from);
        Map.Entry<Long, Object> gap = gaps == null ? null : gaps.floorEntry(row);
        return gap == null ? null : gap.getValue();
    }
}
