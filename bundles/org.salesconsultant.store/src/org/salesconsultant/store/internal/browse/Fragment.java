/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a query with the values of its parameters, in the order of their question marks.
 *
 * @param text the text
 * @param values the values; they may be null
 */
public record Fragment(String text, List<Object> values) {

    /** {@return a part without parameters} */
    public static Fragment of(String text) {
        return new Fragment(text, List.of());
    }

    /** {@return a parameter} */
    public static Fragment value(Object value) {
        return new Fragment("?", java.util.Collections.singletonList(value));
    }

    /** {@return a text in which each {@code #} stands for a part} */
    public static Fragment of(String pattern, Fragment... parts) {
        StringBuilder text = new StringBuilder();
        List<Object> values = new ArrayList<>();
        int next = 0;
        for (char c : pattern.toCharArray()) {
            if (c == '#') {
                values.addAll(parts[next].values);
                text.append(parts[next++].text);
            } else {
                text.append(c);
            }
        }
        return new Fragment(text.toString(), values);
    }

    /** {@return parts with a text between them} */
    public static Fragment joined(String between, List<Fragment> parts) {
        return new Fragment(parts.stream().map(Fragment::text).collect(Collectors.joining(between)),
                parts.stream().map(Fragment::values).flatMap(List::stream).toList());
    }

    /** {@return conditions that must all be true; true if there is none} */
    public static Fragment all(List<Fragment> conditions) {
        return conditions.isEmpty() ? of("TRUE") : of("(#)", joined(" AND ", conditions));
    }

    /** {@return conditions of which one must be true; false if there is none} */
    public static Fragment any(List<Fragment> conditions) {
        return conditions.isEmpty() ? of("FALSE") : of("(#)", joined(" OR ", conditions));
    }
}
