/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.sql;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Identifiers and values as every engine here writes them. */
public final class Names {

    /** The characters that the expression language takes for spaces. */
    public static final String SPACES = IntStream.range(0, Character.MAX_VALUE)
            .filter(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)).mapToObj(Character::toString)
            .collect(Collectors.joining());

    private Names() {
    }

    /** {@return the identifier in double quotes} */
    public static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /** {@return the text in single quotes; for settings, which take no parameters} */
    public static String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }

    /** {@return quoted identifiers of a table alias, separated by commas} */
    public static String list(String alias, List<String> columns) {
        String prefix = alias.isEmpty() ? "" : alias + ".";
        return columns.stream().map(column -> prefix + quoted(column)).collect(Collectors.joining(", "));
    }

    /** {@return the condition that two rows have the same values, none of which is missing} */
    public static String same(String left, String right, List<String> columns) {
        return columns.stream().map(column -> left + "." + quoted(column) + " = " + right + "." + quoted(column))
                .collect(Collectors.joining(" AND "));
    }
}
