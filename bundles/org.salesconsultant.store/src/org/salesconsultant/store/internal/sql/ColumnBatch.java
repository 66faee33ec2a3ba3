/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.sql;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Some rows of a result as Java arrays.
 *
 * @param size the number of rows
 * @param columns a String[], long[], double[] (NaN for a missing value), BigDecimal[], LocalDate[] or LocalDateTime[] each
 * @param nulls which values are missing, by column
 */
public record ColumnBatch(int size, Object[] columns, boolean[][] nulls) {

    boolean isNull(int column, int row) {
        return nulls[column][row];
    }

    Object column(int column) {
        return columns[column];
    }

    /** {@return one value as an object; null if missing} */
    Object value(int column, int row) {
        if (nulls[column][row]) {
            return null;
        }
        return switch (columns[column]) {
            case long[] values -> Long.valueOf(values[row]);
            case double[] values -> Double.valueOf(values[row]);
            case Object[] values -> values[row];
            default -> throw new IllegalStateException();
        };
    }

    /** {@return microseconds since 1970-01-01 00:00, fractions cut off towards the past} */
    static long micros(Object value) {
        long whole = Math.multiplyExact(seconds(value), 1_000_000L);
        return value instanceof LocalDateTime time ? whole + time.getNano() / 1000 : whole;
    }

    /** {@return seconds since 1970-01-01 00:00, fractions cut off towards the past} */
    static long seconds(Object value) {
        return switch (value) {
            case LocalDate date -> date.toEpochDay() * 86_400;
            case LocalDateTime time -> time.toEpochSecond(ZoneOffset.UTC);
            default -> throw new IllegalStateException("not a date or time: " + value);
        };
    }
}
