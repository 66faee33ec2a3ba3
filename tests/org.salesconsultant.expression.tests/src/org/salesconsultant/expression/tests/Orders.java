/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.expression.Expression;
import org.salesconsultant.expression.Row;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.Type;

/** One order line to look at, with a missing value of each kind. */
final class Orders {

    static final Schema SCHEMA = schema();

    private static final Object[] LINE = {"536365", new BigDecimal("6"), new BigDecimal("2.55"),
            LocalDateTime.of(2010, 12, 1, 8, 26), LocalDate.of(2010, 12, 3), "United Kingdom", "张三", true, null, null, null, ""};

    private Orders() {
    }

    private static Schema schema() {
        Map<String, Type> columns = new LinkedHashMap<>();
        columns.put("InvoiceNo", Type.TEXT);
        columns.put("Quantity", Type.NUMBER);
        columns.put("UnitPrice", Type.NUMBER);
        columns.put("InvoiceDate", Type.TIMESTAMP);
        columns.put("Shipped", Type.DATE);
        columns.put("Customer Country", Type.TEXT);
        columns.put("客户名称", Type.TEXT);
        columns.put("Paid", Type.BOOLEAN);
        columns.put("Note", Type.TEXT);
        columns.put("Discount", Type.NUMBER);
        columns.put("Known", Type.BOOLEAN);
        columns.put("Blank", Type.TEXT);
        return Schema.of(columns);
    }

    static Row line() {
        return column -> LINE[column];
    }

    static Object value(String expression) throws CoreException {
        return Expression.parse(expression, SCHEMA).value(line());
    }

    /** {@return the line a user sees when the expression is refused} */
    static String complaint(String expression) {
        try {
            Expression parsed = Expression.parse("recipe", expression, SCHEMA);
            throw new AssertionError("accepted: " + parsed.text());
        } catch (CoreException e) {
            return e.getStatus().getMessage();
        }
    }
}
