/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.browse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.salesconsultant.expression.Type;
import org.salesconsultant.expression.reading.DateText;

/**
 * A value of an expression in a query.
 *
 * @param type its type; null for the word {@code missing}
 * @param sql it, unless it is a number
 * @param number it, if it is a number
 * @param fixed whether it is the same for all rows
 * @param constant what it then is
 */
record SqlValue(Type type, Fragment sql, NumberSql number, boolean fixed, Object constant) {

    static SqlValue of(Type type, Fragment sql) {
        return new SqlValue(type, sql, null, false, null);
    }

    static SqlValue of(NumberSql number) {
        Fragment sql = switch (number) {
            case NumberSql.Exact exact -> exact.sql();
            case NumberSql.Real real -> real.sql();
            case NumberSql.Constant constant -> constant.exact().sql();
        };
        return new SqlValue(Type.NUMBER, sql, number, false, null);
    }

    static SqlValue constant(Type type, Object value) {
        if (type == Type.NUMBER) {
            NumberSql number = new NumberSql.Constant((BigDecimal) value);
            return new SqlValue(type, of(number).sql(), number, true, value);
        }
        return new SqlValue(type, type == null ? Fragment.of("NULL") : constantSql(type, value), null, true, value);
    }

    private static Fragment constantSql(Type type, Object value) {
        return switch (type) {
            case TEXT -> value == null ? Fragment.of("{text(NULL)}") : Fragment.of("{text(#)}", Fragment.value(value));
            case BOOLEAN -> Fragment.of(value == null ? "(1 = NULL)" : (Boolean) value ? "TRUE" : "FALSE");
            case DATE -> value == null ? Fragment.of("CAST(NULL AS DATE)") : Fragment.of("CAST(# AS DATE)", Fragment.value(value));
            case TIMESTAMP -> value == null ? Fragment.of("{add_days(CAST(NULL AS DATE), 0)}")
                    : Fragment.of("{add_days(#, 0)}", Fragment.value(value));
            case NUMBER -> throw new IllegalArgumentException("a number has its own form");
        };
    }

    /** {@return values that stand side by side in one type, as the language aligns them} */
    static List<SqlValue> aligned(List<SqlValue> values) {
        Type common = null;
        for (SqlValue value : values) {
            boolean wins = common == null || value.type == Type.TIMESTAMP && common == Type.DATE
                    || isTime(value.type) && common == Type.TEXT;
            common = value.type != null && wins ? value.type : common;
        }
        List<SqlValue> aligned = new ArrayList<>();
        for (SqlValue value : values) {
            aligned.add(value.to(common));
        }
        return aligned;
    }

    private static boolean isTime(Type type) {
        return type == Type.DATE || type == Type.TIMESTAMP;
    }

    private SqlValue to(Type wanted) {
        if (type == wanted) {
            return this;
        }
        if (!fixed) {
            return of(wanted, Fragment.of("{add_days(#, 0)}", sql)); // a day beside a time
        }
        return constant(wanted, switch (constant) {
            case String text when wanted == Type.DATE -> DateText.ISO.date(text);
            case String text -> DateText.ISO.timestamp(text);
            case LocalDate date -> date.atStartOfDay();
            case null, default -> constant;
        });
    }
}
