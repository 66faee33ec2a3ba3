/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.browse;

import java.util.List;

import org.salesconsultant.expression.Type;
import org.salesconsultant.expression.tree.Node;

/** The least and the greatest of several values, missing if one is, which engines see differently. */
final class ExtremeSql {

    private ExtremeSql() {
    }

    static SqlValue value(Node.Call call, List<SqlValue> operands) throws Untranslatable {
        List<SqlValue> aligned = SqlValue.aligned(operands);
        Type type = aligned.getFirst().type();
        if (type == Type.TEXT) {
            throw Untranslatable.call(call);
        }
        if (type == Type.NUMBER) {
            NumberSql.Common common = ChoiceSql.common(call, aligned);
            return SqlValue.of(common.made(extreme(call, common.parts())));
        }
        return SqlValue.of(type, extreme(call, aligned.stream().map(SqlValue::sql).toList()));
    }

    private static Fragment extreme(Node.Call call, List<Fragment> parts) {
        List<Fragment> missing = parts.stream().map(part -> Fragment.of("# IS NULL", part)).toList();
        return Fragment.of("CASE WHEN # THEN NULL ELSE " + (call.name().equals("min") ? "least" : "greatest") + "(#) END",
                Fragment.any(missing), Fragment.joined(", ", parts));
    }
}
