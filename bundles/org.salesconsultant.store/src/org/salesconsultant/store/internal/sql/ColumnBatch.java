/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.sql;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;

/** One chunk of a result as Java arrays: String[], long[], double[], BigDecimal[], LocalDate[] or LocalDateTime[]. */
final class ColumnBatch {

    private final int size;

    private final Object[] columns;

    private final boolean[][] nulls;

    ColumnBatch(DuckDBDataChunkReader chunk) {
        size = Math.toIntExact(chunk.rowCount());
        int width = Math.toIntExact(chunk.columnCount());
        columns = new Object[width];
        nulls = new boolean[width][];
        for (int c = 0; c < width; c++) {
            DuckDBReadableVector vector = chunk.vector(c);
            nulls[c] = nulls(vector);
            columns[c] = values(vector, nulls[c]);
        }
    }

    int size() {
        return size;
    }

    boolean isNull(int column, int row) {
        return nulls[column][row];
    }

    Object column(int column) {
        return columns[column];
    }

    private boolean[] nulls(DuckDBReadableVector vector) {
        boolean[] missing = new boolean[size];
        for (int row = 0; row < size; row++) {
            missing[row] = vector.isNull(row);
        }
        return missing;
    }

    private Object values(DuckDBReadableVector vector, boolean[] missing) {
        DuckDBColumnType type = vector.getType();
        return switch (type) {
            case VARCHAR -> filled(new String[size], missing, vector::getString);
            case DECIMAL -> filled(new BigDecimal[size], missing, vector::getBigDecimal);
            case DATE -> filled(new LocalDate[size], missing, vector::getLocalDate);
            case TIMESTAMP -> filled(new LocalDateTime[size], missing, vector::getLocalDateTime);
            case DOUBLE -> doubles(missing, vector::getDouble);
            case FLOAT -> doubles(missing, vector::getFloat);
            case BIGINT -> longs(missing, vector::getLong);
            case INTEGER -> longs(missing, vector::getInt);
            case SMALLINT -> longs(missing, vector::getShort);
            case TINYINT -> longs(missing, vector::getByte);
            case UINTEGER -> longs(missing, vector::getUint32);
            case BOOLEAN -> longs(missing, row -> vector.getBoolean(row) ? 1 : 0);
            case HUGEINT -> longs(missing, row -> exact(vector.getHugeInt(row)));
            default -> throw new IllegalArgumentException("a column of type " + type + " cannot be read; cast it");
        };
    }

    private static long exact(BigInteger value) {
        return value.longValueExact();
    }

    private static <T> T[] filled(T[] values, boolean[] missing, java.util.function.LongFunction<T> value) {
        for (int row = 0; row < values.length; row++) {
            if (!missing[row]) {
                values[row] = value.apply(row);
            }
        }
        return values;
    }

    private static long[] longs(boolean[] missing, java.util.function.LongUnaryOperator value) {
        long[] values = new long[missing.length];
        for (int row = 0; row < values.length; row++) {
            if (!missing[row]) {
                values[row] = value.applyAsLong(row);
            }
        }
        return values;
    }

    private static double[] doubles(boolean[] missing, java.util.function.LongToDoubleFunction value) {
        double[] values = new double[missing.length];
        for (int row = 0; row < values.length; row++) {
            values[row] = missing[row] ? Double.NaN : value.applyAsDouble(row);
        }
        return values;
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
