/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.browse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.ColumnCursor;

/** The values of a column of a cursor's batch, as objects. */
public final class CursorValues {

    private static final int DECIMAL_DIGITS = 4;

    private CursorValues() {
    }

    /** {@return one value for each row of the batch, of the type's Java class; null where there is none} */
    public static Object[] of(ColumnCursor cursor, int column, ValueType type) {
        Object[] values = new Object[cursor.size()];
        switch (type) {
            case STRING -> fill(cursor, column, values, cursor.texts(column));
            case INTEGER, BOOLEAN, DATE -> fill(cursor, column, values, type, cursor.longs(column));
            case DECIMAL, TIMESTAMP -> fill(cursor, column, values, type,
                    type == ValueType.DECIMAL ? cursor.decimals(column) : cursor.timestamps(column));
            case DOUBLE -> fill(cursor, column, values, cursor.doubles(column));
        }
        return values;
    }

    private static void fill(ColumnCursor cursor, int column, Object[] values, String[] texts) {
        for (int row = 0; row < values.length; row++) {
            values[row] = cursor.isNull(column, row) ? null : texts[row];
        }
    }

    private static void fill(ColumnCursor cursor, int column, Object[] values, double[] numbers) {
        for (int row = 0; row < values.length; row++) {
            values[row] = cursor.isNull(column, row) ? null : Double.valueOf(numbers[row]);
        }
    }

    private static void fill(ColumnCursor cursor, int column, Object[] values, ValueType type, long[] numbers) {
        for (int row = 0; row < values.length; row++) {
            values[row] = cursor.isNull(column, row) ? null : value(type, numbers[row]);
        }
    }

    private static Object value(ValueType type, long number) {
        return switch (type) {
            case INTEGER -> Long.valueOf(number);
            case BOOLEAN -> Boolean.valueOf(number != 0);
            case DATE -> LocalDate.ofEpochDay(number);
            case TIMESTAMP -> LocalDateTime.ofEpochSecond(number, 0, ZoneOffset.UTC);
            case DECIMAL -> BigDecimal.valueOf(number, DECIMAL_DIGITS);
            case STRING, DOUBLE -> throw new IllegalArgumentException(type + " does not come as a whole number");
        };
    }
}
