/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.browse;

import java.util.ArrayList;
import java.util.List;

import org.salesconsultant.expression.Type;
import org.salesconsultant.expression.tree.Node;

/** The functions that choose one of several values, in a query. */
final class ChoiceSql {

    private ChoiceSql() {
    }

    static SqlValue value(Node.Call call, List<SqlValue> operands) throws Untranslatable {
        return call.name().equals("if") ? chosen(call, operands) : firstThere(call, operands);
    }

    private static SqlValue chosen(Node.Call call, List<SqlValue> operands) throws Untranslatable {
        List<SqlValue> choices = SqlValue.aligned(operands.subList(1, 3));
        Fragment condition = operands.getFirst().sql();
        String pattern = "CASE WHEN # THEN # ELSE # END";
        if (choices.getFirst().type() != Type.NUMBER) {
            return SqlValue.of(choices.getFirst().type(),
                    Fragment.of(pattern, condition, choices.getFirst().sql(), choices.getLast().sql()));
        }
        NumberSql.Common common = common(call, choices);
        return SqlValue.of(common.made(Fragment.of(pattern, condition, common.parts().getFirst(), common.parts().getLast())));
    }

    /** The first that is neither missing nor an empty text; missing if there is none. */
    private static SqlValue firstThere(Node.Call call, List<SqlValue> operands) throws Untranslatable {
        List<SqlValue> aligned = SqlValue.aligned(operands);
        Type type = aligned.getFirst().type();
        if (type == Type.NUMBER) {
            NumberSql.Common common = common(call, aligned);
            return SqlValue.of(common.made(Fragment.of("coalesce(#)", Fragment.joined(", ", common.parts()))));
        }
        List<Fragment> parts = new ArrayList<>();
        for (SqlValue value : aligned) {
            parts.add(type == Type.TEXT ? Fragment.of("nullif(#, '')", value.sql()) : value.sql());
        }
        return SqlValue.of(type, Fragment.of("coalesce(#)", Fragment.joined(", ", parts)));
    }

    static NumberSql.Common common(Node.Call call, List<SqlValue> values) throws Untranslatable {
        NumberSql.Common common = NumberSql.Common.of(values.stream().map(SqlValue::number).toList());
        if (common == null) {
            throw Untranslatable.number(call);
        }
        return common;
    }
}
