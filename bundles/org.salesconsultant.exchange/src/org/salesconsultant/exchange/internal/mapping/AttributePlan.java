/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.mapping;

import java.util.Objects;
import java.util.stream.Stream;

import org.salesconsultant.exchange.internal.value.ExportedValues;
import org.salesconsultant.model.entity.AttributeType;

/**
 * Where the value of one attribute comes from.
 *
 * @param attribute the attribute
 * @param column the column of the source; null if the value comes from elsewhere
 * @param constant the text every row has; null if the value comes from elsewhere
 * @param expression the expression over the columns of the row; null if the value comes from elsewhere
 * @param format the declared date patterns or number style; empty if it is to be found out
 * @param id whether it identifies an object: it is a reference or part of the key
 * @param by for a reference, the attribute of what it refers to that the source has in place of the key; null for the key
 */
record AttributePlan(AttributeType attribute, String column, String constant, String expression, String format, boolean id,
        AttributeType by) {

    /** Stands before an expression where columns and expressions are listed together; no column begins with it. */
    static final String EXPRESSION = "\0";

    AttributePlan {
        if (Stream.of(column, constant, expression).filter(Objects::nonNull).count() != 1) {
            throw new IllegalArgumentException("a column, a constant or an expression: " + attribute.name());
        }
    }

    /** {@return what its text is computed from in each row: a column, or an expression after its mark; null for a constant} */
    String source() {
        return expression == null ? column : EXPRESSION + expression;
    }

    /** {@return whether it is taken exactly as an export wrote it: nothing is derived, stripped or completed} */
    boolean exported() {
        return ExportedValues.FORMAT.equals(format);
    }

    /** {@return the same source for another attribute} */
    AttributePlan as(AttributeType other) {
        return new AttributePlan(other, column, constant, expression, format, true, null);
    }
}
