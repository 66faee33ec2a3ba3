/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.profile;

import org.salesconsultant.cleaning.profile.ValueKind;
import org.salesconsultant.expression.ExpressionText;
import org.salesconsultant.expression.Type;

/**
 * Expressions that select rows by a column.
 *
 * @param column the column
 * @param type the type an expression sees
 */
record Filters(String column, Type type) {

    /** {@return the column as an expression writes it} */
    String name() {
        return ExpressionText.column(column);
    }

    String missing() {
        return "isMissing(" + name() + ")";
    }

    /** {@return rows with a value, by its text} */
    String is(String text) {
        return text() + " = " + ExpressionText.quoted(text);
    }

    String isNot(String text) {
        return text() + " != " + ExpressionText.quoted(text);
    }

    String matches(String pattern) {
        return "matches(" + text() + ", " + ExpressionText.quoted(pattern) + ")";
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
            case DATE -> "date(" + name() + (format.isEmpty() ? "" : ", " + ExpressionText.quoted(format)) + ")";
            case TIMESTAMP -> "timestamp(" + name() + (format.isEmpty() ? "" : ", " + ExpressionText.quoted(format)) + ")";
            default -> name();
        };
    }

    private static String literal(ValueKind kind, String text) {
        return switch (kind) {
            case INTEGER, DECIMAL -> text;
            case DATE -> "date(" + ExpressionText.quoted(text) + ")";
            default -> "timestamp(" + ExpressionText.quoted(text.replace('T', ' ')) + ")";
        };
    }

    /** {@return the column as text} */
    String text() {
        return type == Type.TEXT ? name() : "text(" + name() + ")";
    }
}
