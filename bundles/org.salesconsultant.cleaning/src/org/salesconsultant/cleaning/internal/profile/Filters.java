/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.profile;

import java.util.Locale;
import java.util.Set;

import org.salesconsultant.cleaning.profile.ValueKind;
import org.salesconsultant.expression.Type;

/**
 * Expressions that select rows by a column.
 *
 * @param column the column
 * @param type the type an expression sees
 */
record Filters(String column, Type type) {

    private static final Set<String> RESERVED = Set.of("and", "or", "not", "in", "between", "true", "false", "missing");

    /** {@return the column as an expression writes it} */
    String name() {
        boolean plain = column.matches("[\\p{L}_][\\p{L}\\p{N}_]*") && !RESERVED.contains(column.toLowerCase(Locale.ROOT));
        return plain ? column : '[' + column.replace("]", "]]") + ']';
    }

    String missing() {
        return "isMissing(" + name() + ")";
    }

    /** {@return rows with a value, by its text} */
    String is(String text) {
        return text() + " = " + quoted(text);
    }

    String isNot(String text) {
        return text() + " != " + quoted(text);
    }

    String matches(String pattern) {
        return "matches(" + text() + ", " + quoted(pattern) + ")";
    }

    /** {@return rows with a value that is not of a kind} */
    String unreadable(ValueKind kind, String format) {
        String value = value(kind, format);
        String no = switch (kind) {
            case INTEGER -> "(isMissing(" + value + ") or round(" + value + ") != " + value + code() + ")";
            case DECIMAL -> "(isMissing(" + value + ")" + code() + ")";
            case DATE, TIMESTAMP -> "isMissing(" + value + ")";
            default -> "lower(" + text() + ") not in ('true', 'false')";
        };
        return "not " + missing() + " and " + no;
    }

    /** A number with a leading zero is a code. */
    private String code() {
        return type == Type.TEXT ? " or matches(" + name() + ", '0\\d.*')" : "";
    }

    String below(ValueKind kind, String format, String limit) {
        return value(kind, format) + " < " + literal(kind, limit);
    }

    String above(ValueKind kind, String format, String limit) {
        return value(kind, format) + " > " + literal(kind, limit);
    }

    /** {@return rows with a value from one to another} */
    String range(ValueKind kind, String format, String from, String to, boolean including) {
        return value(kind, format) + " >= " + literal(kind, from) + " and " + value(kind, format) + (including ? " <= " : " < ")
                + literal(kind, to);
    }

    /** {@return the column, read as a kind} */
    private String value(ValueKind kind, String format) {
        if (type != Type.TEXT) {
            return name();
        }
        return switch (kind) {
            case INTEGER, DECIMAL -> "number(" + name() + ")";
            case DATE -> "date(" + name() + (format.isEmpty() ? "" : ", " + quoted(format)) + ")";
            case TIMESTAMP -> "timestamp(" + name() + (format.isEmpty() ? "" : ", " + quoted(format)) + ")";
            default -> name();
        };
    }

    private static String literal(ValueKind kind, String text) {
        return switch (kind) {
            case INTEGER, DECIMAL -> text;
            case DATE -> "date(" + quoted(text) + ")";
            default -> "timestamp(" + quoted(text.replace('T', ' ')) + ")";
        };
    }

    /** {@return the column as text} */
    String text() {
        return type == Type.TEXT ? name() : "text(" + name() + ")";
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
