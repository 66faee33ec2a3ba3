/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.browse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.expression.Expression;
import org.salesconsultant.expression.Type;
import org.salesconsultant.expression.tree.Node;
import org.salesconsultant.store.browse.BrowseColumn;
import org.salesconsultant.store.browse.BrowseColumns;

/**
 * Says a condition of the expression language in a query, such that it keeps the same rows: SQL's three-valued logic is that
 * of the language; numbers are compared as exact decimals; text by its letters. What a store cannot do exactly is a problem.
 */
public final class ExpressionSql {

    private final BrowseColumns columns;

    private final Tables tables;

    private final Set<BrowseColumn> used = new HashSet<>();

    public ExpressionSql(BrowseColumns columns, Tables tables) {
        this.columns = columns;
        this.tables = tables;
    }

    /** {@return the columns met so far} */
    public Set<BrowseColumn> used() {
        return used;
    }

    /**
     * {@return the condition that a text says}
     *
     * @param place where it stands, for messages
     * @throws CoreException with a problem if it is no condition over these columns, or the store cannot compute it
     */
    public Fragment condition(String place, String text) throws CoreException {
        Node tree = Expression.condition(place, text, columns.schema()).tree();
        try {
            return value(tree).sql();
        } catch (Untranslatable e) {
            throw e.problem(place).exception(e);
        }
    }

    private SqlValue value(Node node) throws Untranslatable {
        return switch (node) {
            case Node.Constant constant -> SqlValue.constant(constant.type(), constant.value());
            case Node.Column column -> column(columns.find(column.name()).orElseThrow(), column.type());
            case Node.Call call -> call(call);
        };
    }

    private SqlValue column(BrowseColumn column, Type type) {
        used.add(column);
        Fragment name = Fragment.of(tables.name(column));
        return type == Type.NUMBER ? SqlValue.of(NumberSql.column(name, column.attribute().type())) : SqlValue.of(type, name);
    }

    private SqlValue call(Node.Call call) throws Untranslatable {
        List<SqlValue> operands = new ArrayList<>();
        for (Node operand : call.operands()) {
            operands.add(value(operand));
        }
        return switch (call.name()) {
            case "and" -> truth("(# AND #)", operands);
            case "or" -> truth("(# OR #)", operands);
            case "not" -> truth("(NOT #)", operands);
            case "=", "!=", "<", "<=", ">", ">=" -> truth(compared(call, call.name(), operands.get(0), operands.get(1)));
            case "in" -> truth(in(call, operands));
            case "between" -> truth(Fragment.all(List.of(compared(call, ">=", operands.get(0), operands.get(1)),
                    compared(call, "<=", operands.get(0), operands.get(2)))));
            default -> FunctionSql.value(call, operands);
        };
    }

    private static SqlValue truth(String pattern, List<SqlValue> operands) {
        return truth(Fragment.of(pattern, operands.stream().map(SqlValue::sql).toArray(Fragment[]::new)));
    }

    private static SqlValue truth(Fragment sql) {
        return SqlValue.of(Type.BOOLEAN, sql);
    }

    private static Fragment in(Node.Call call, List<SqlValue> operands) throws Untranslatable {
        List<SqlValue> aligned = SqlValue.aligned(operands);
        List<Fragment> equal = new ArrayList<>();
        for (SqlValue member : aligned.subList(1, aligned.size())) {
            equal.add(compared(call, "=", aligned.getFirst(), member));
        }
        return Fragment.any(equal);
    }

    private static Fragment compared(Node.Call call, String operator, SqlValue first, SqlValue second) throws Untranslatable {
        List<SqlValue> both = SqlValue.aligned(List.of(first, second));
        String sign = operator.equals("!=") ? "<>" : operator;
        SqlValue left = both.getFirst();
        SqlValue right = both.getLast();
        if (left.type() == Type.NUMBER) {
            Fragment comparison = NumberSql.compare(sign, left.number(), right.number());
            if (comparison == null) {
                throw Untranslatable.number(call);
            }
            return comparison;
        }
        if (left.type() == Type.TEXT && !sign.equals("=") && !sign.equals("<>") && !isPlain(left) && !isPlain(right)) {
            throw Untranslatable.order(call);
        }
        return Fragment.of("(# " + sign + " #)", left.sql(), right.sql());
    }

    /**
     * Whether it is a constant before which and behind which the same texts stand by UTF-16 code unit, as in the language, and
     * by code point, as in a store.
     */
    private static boolean isPlain(SqlValue value) {
        return value.fixed() && (value.constant() == null
                || ((String) value.constant()).chars().allMatch(unit -> unit < Character.MIN_SURROGATE));
    }
}
