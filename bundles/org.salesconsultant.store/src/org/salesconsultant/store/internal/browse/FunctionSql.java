/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.browse;

import java.math.BigDecimal;
import java.util.List;

import org.salesconsultant.expression.Type;
import org.salesconsultant.expression.tree.Node;
import org.salesconsultant.store.internal.browse.NumberSql.Exact;

/** The functions of the expression language, and its arithmetic, in a query. */
final class FunctionSql {

    private FunctionSql() {
    }

    static SqlValue value(Node.Call call, List<SqlValue> operands) throws Untranslatable {
        SqlValue first = operands.getFirst();
        return switch (call.name()) {
            case "+" -> call.type() == Type.TEXT ? text("{joined(#, #)}", operands) : sum(call, operands);
            case "-" -> operands.size() == 1 ? signed(call, "(-#)", first) : sum(call, operands);
            case "*" -> product(call, operands);
            case "abs" -> signed(call, "abs(#)", first);
            case "round" -> rounded(call, operands);
            case "min", "max" -> ExtremeSql.value(call, operands);
            case "ismissing" -> SqlValue.of(Type.BOOLEAN, missing(first));
            case "coalesce", "if" -> ChoiceSql.value(call, operands);
            case "lower" -> text("{lower(#)}", operands);
            case "trim" -> text("{trim(#)}", operands);
            case "length" -> whole("{length(#)}", first);
            case "substring" -> substring(call, operands);
            case "startswith" -> truth("{starts_with(#, #)}", operands);
            case "endswith" -> truth("{ends_with(#, #)}", operands);
            case "contains" -> truth("{has(#, #)}", operands);
            case "year" -> whole("{year(#)}", first);
            case "month" -> whole("{month_of_year(#)}", first);
            case "day" -> whole("{day_of_month(#)}", first);
            case "date", "timestamp", "number", "text" -> converted(call, first);
            default -> throw Untranslatable.call(call);
        };
    }

    private static Fragment[] all(List<SqlValue> operands) {
        return operands.stream().map(SqlValue::sql).toArray(Fragment[]::new);
    }

    private static SqlValue text(String pattern, List<SqlValue> operands) {
        return SqlValue.of(Type.TEXT, Fragment.of(pattern, all(operands)));
    }

    private static SqlValue truth(String pattern, List<SqlValue> operands) {
        return SqlValue.of(Type.BOOLEAN, Fragment.of(pattern, all(operands)));
    }

    private static SqlValue whole(String pattern, SqlValue operand) {
        return SqlValue.of(new Exact(Fragment.of(pattern, operand.sql()), 19, 0, true));
    }

    /** An empty text is missing too. */
    static Fragment missing(SqlValue value) {
        return value.type() == Type.TEXT ? Fragment.of("(# IS NULL OR # = '')", value.sql(), value.sql())
                : Fragment.of("(# IS NULL)", value.sql());
    }

    private static Exact exact(Node.Call call, SqlValue value) throws Untranslatable {
        Exact exact = NumberSql.exact(value.number());
        if (exact == null) {
            throw Untranslatable.number(call);
        }
        return exact;
    }

    private static SqlValue number(Node.Call call, String pattern, int digits, int scale, Fragment... parts) throws Untranslatable {
        if (digits + scale > NumberSql.MOST_DIGITS) {
            throw Untranslatable.number(call);
        }
        return SqlValue.of(new Exact(Fragment.of(pattern, parts), digits, scale, false));
    }

    private static SqlValue sum(Node.Call call, List<SqlValue> operands) throws Untranslatable {
        Exact first = exact(call, operands.getFirst());
        Exact second = exact(call, operands.getLast());
        int digits = Math.max(first.digits(), second.digits()) + 1;
        int scale = Math.max(first.scale(), second.scale());
        return number(call, "(# " + call.name() + " #)", digits, scale, first.as(digits, scale), second.as(digits, scale));
    }

    private static SqlValue product(Node.Call call, List<SqlValue> operands) throws Untranslatable {
        Exact first = exact(call, operands.getFirst());
        Exact second = exact(call, operands.getLast());
        return number(call, "(# * #)", first.digits() + second.digits(), first.scale() + second.scale(),
                first.as(first.digits(), first.scale()), second.as(second.digits(), second.scale()));
    }

    private static SqlValue signed(Node.Call call, String pattern, SqlValue operand) throws Untranslatable {
        Exact exact = exact(call, operand);
        return number(call, pattern, exact.digits(), exact.scale(), exact.as(exact.digits(), exact.scale()));
    }

    /** Both round half away from zero. */
    private static SqlValue rounded(Node.Call call, List<SqlValue> operands) throws Untranslatable {
        Exact exact = exact(call, operands.getFirst());
        if (operands.size() > 1 && (!operands.getLast().fixed() || operands.getLast().constant() == null)) {
            throw Untranslatable.call(call);
        }
        int places = operands.size() > 1 ? ((BigDecimal) operands.getLast().constant()).intValue() : 0;
        if (Math.abs(places) > NumberSql.MOST_DIGITS || places < -exact.digits()) {
            throw Untranslatable.call(call);
        }
        if (places >= exact.scale()) {
            return operands.getFirst();
        }
        int scale = Math.max(0, places);
        return number(call, "CAST(round(#, " + places + ") AS DECIMAL(" + (exact.digits() + 1 + scale) + "," + scale + "))",
                exact.digits() + 1, scale, exact.as(exact.digits() + 1, exact.scale()));
    }

    private static SqlValue substring(Node.Call call, List<SqlValue> operands) throws Untranslatable {
        for (SqlValue operand : operands.subList(1, operands.size())) {
            if (!operand.fixed() || operand.constant() == null) {
                throw Untranslatable.call(call);
            }
        }
        long start = clamped(operands.get(1)) - 1;
        long end = operands.size() > 2 ? start + Math.max(0, clamped(operands.get(2))) : Integer.MAX_VALUE;
        long from = Math.max(0, start);
        return SqlValue.of(Type.TEXT, Fragment.of("{substring(#, " + (from + 1) + ", " + Math.max(0, end - from) + ")}",
                operands.getFirst().sql()));
    }

    private static long clamped(SqlValue value) {
        BigDecimal limit = BigDecimal.valueOf(Integer.MAX_VALUE);
        return ((BigDecimal) value.constant()).min(limit).max(limit.negate()).longValue();
    }

    private static SqlValue converted(Node.Call call, SqlValue value) throws Untranslatable {
        if (value.type() == call.type() && call.operands().size() == 1) {
            return value;
        }
        boolean whole = value.number() instanceof Exact exact && exact.whole();
        String pattern = switch (call.name() + " " + value.type()) {
            case "date TIMESTAMP" -> "{day(#)}";
            case "timestamp DATE" -> "{add_days(#, 0)}";
            case "text DATE" -> "{text(#)}";
            case "text NUMBER" -> whole ? "{text(#)}" : null;
            case "text BOOLEAN" -> "CASE # WHEN TRUE THEN 'true' WHEN FALSE THEN 'false' END";
            default -> null;
        };
        if (pattern == null) {
            throw Untranslatable.call(call);
        }
        return SqlValue.of(call.type(), Fragment.of(pattern, value.sql()));
    }
}
