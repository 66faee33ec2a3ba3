/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.duckdb;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;
import org.salesconsultant.store.internal.sql.Chunks;
import org.salesconsultant.store.internal.sql.ColumnBatch;

/** A streamed result, in the engine's own vectors. */
final class DuckDbChunks implements Chunks {

    private final DuckDBPreparedStatement statement;

    private final DuckDBChunkedResult result;

    private final List<String> names = new ArrayList<>();

    /** Takes the statement over. */
    DuckDbChunks(DuckDBPreparedStatement statement) throws SQLException {
        this.statement = statement;
        this.result = statement.query();
        for (long c = 0; c < result.columnCount(); c++) {
            names.add(result.columnName(c));
        }
    }

    @Override
    public List<String> columns() {
        return names;
    }

    @Override
    public ColumnBatch next() throws SQLException {
        return result.nextChunk() ? batch(result.chunk()) : null;
    }

    @Override
    public void close() throws SQLException {
        result.close();
        statement.close();
    }

    private static ColumnBatch batch(DuckDBDataChunkReader chunk) {
        int size = Math.toIntExact(chunk.rowCount());
        int width = Math.toIntExact(chunk.columnCount());
        Object[] columns = new Object[width];
        boolean[][] nulls = new boolean[width][];
        for (int c = 0; c < width; c++) {
            DuckDBReadableVector vector = chunk.vector(c);
            nulls[c] = nulls(vector, size);
            columns[c] = values(vector, nulls[c]);
        }
        return new ColumnBatch(size, columns, nulls);
    }

    private static boolean[] nulls(DuckDBReadableVector vector, int size) {
        boolean[] missing = new boolean[size];
        for (int row = 0; row < size; row++) {
            missing[row] = vector.isNull(row);
        }
        return missing;
    }

    private static Object values(DuckDBReadableVector vector, boolean[] missing) {
        DuckDBColumnType type = vector.getType();
        int size = missing.length;
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
}
