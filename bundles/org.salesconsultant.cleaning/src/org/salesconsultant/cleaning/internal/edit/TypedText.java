/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.edit;

import java.math.BigDecimal;

import org.salesconsultant.expression.Type;
import org.salesconsultant.expression.reading.DateText;
import org.salesconsultant.expression.reading.NumberText;
import org.salesconsultant.expression.table.ColumnKind;

/** Texts that a person typed, as values of a column. */
public final class TypedText {

    private TypedText() {
    }

    /** {@return the value that a text says, numbers plain, days and times in ISO 8601; null if it says none of the type} */
    public static Object read(String text, Type type) {
        return switch (type) {
            case TEXT -> text;
            case NUMBER -> NumberText.read(text);
            case DATE -> DateText.ISO.date(text);
            case TIMESTAMP -> DateText.ISO.timestamp(text);
            case BOOLEAN -> text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : null;
        };
    }

    /** {@return whether a column holds a value exactly: one of whole numbers holds no fraction} */
    static boolean holds(ColumnKind kind, Object value) {
        return kind != ColumnKind.INTEGER || !(value instanceof BigDecimal number)
                || number.stripTrailingZeros().scale() <= 0 && number.toBigInteger().bitLength() < Long.SIZE;
    }

    /** {@return an empty text as the missing value it is} */
    static String missing(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
