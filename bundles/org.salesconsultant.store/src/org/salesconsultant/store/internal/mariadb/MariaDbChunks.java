/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.mariadb;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.salesconsultant.store.internal.sql.Chunks;
import org.salesconsultant.store.internal.sql.ColumnBatch;

/** A streamed result, row by row put into arrays. */
final class MariaDbChunks implements Chunks {

    /** Rows fetched and handed on at a time. */
    static final int SIZE = 2_000;

    private final PreparedStatement statement;

    private final ResultSet rows;

    private final List<String> names = new ArrayList<>();

    private final int[] types;

    /** Takes the statement over. */
    MariaDbChunks(PreparedStatement statement) throws SQLException {
        this.statement = statement;
        this.rows = statement.executeQuery();
        ResultSetMetaData told = rows.getMetaData();
        types = new int[told.getColumnCount()];
        for (int c = 0; c < types.length; c++) {
            names.add(told.getColumnLabel(c + 1));
            int type = told.getColumnType(c + 1);
            types[c] = type == Types.DECIMAL && told.getScale(c + 1) == 0 ? Types.BIGINT : type;
        }
    }

    @Override
    public List<String> columns() {
        return names;
    }

    @Override
    public ColumnBatch next() throws SQLException {
        Object[] columns = new Object[types.length];
        boolean[][] nulls = new boolean[types.length][SIZE];
        for (int c = 0; c < types.length; c++) {
            columns[c] = empty(types[c]);
        }
        int size = 0;
        while (size < SIZE && rows.next()) {
            for (int c = 0; c < types.length; c++) {
                nulls[c][size] = !put(columns[c], size, c + 1);
            }
            size++;
        }
        if (size == 0) {
            return null;
        }
        if (size < SIZE) {
            for (int c = 0; c < types.length; c++) {
                columns[c] = cut(columns[c], size);
            }
        }
        return new ColumnBatch(size, columns, nulls);
    }

    private static Object empty(int type) {
        return switch (type) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.TINYINT, Types.BIT, Types.BOOLEAN -> new long[SIZE];
            case Types.DOUBLE, Types.FLOAT, Types.REAL -> new double[SIZE];
            case Types.DECIMAL, Types.NUMERIC -> new BigDecimal[SIZE];
            case Types.DATE -> new LocalDate[SIZE];
            case Types.TIMESTAMP -> new LocalDateTime[SIZE];
            default -> new String[SIZE];
        };
    }

    /** Puts one value into its column; {@return whether there is one} */
    private boolean put(Object column, int row, int index) throws SQLException {
        switch (column) {
            case long[] values -> {
                BigDecimal exact = rows.getBigDecimal(index);
                values[row] = exact == null ? 0 : exact.longValueExact();
            }
            case double[] values -> {
                values[row] = rows.getDouble(index);
                if (rows.wasNull()) {
                    values[row] = Double.NaN;
                    return false;
                }
            }
            case BigDecimal[] values -> values[row] = rows.getBigDecimal(index);
            case LocalDate[] values -> values[row] = rows.getObject(index, LocalDate.class);
            case LocalDateTime[] values -> values[row] = rows.getObject(index, LocalDateTime.class);
            case String[] values -> values[row] = rows.getString(index);
            default -> throw new IllegalStateException();
        }
        return !rows.wasNull();
    }

    private static Object cut(Object column, int size) {
        return switch (column) {
            case long[] values -> Arrays.copyOf(values, size);
            case double[] values -> Arrays.copyOf(values, size);
            case Object[] values -> Arrays.copyOf(values, size);
            default -> throw new IllegalStateException();
        };
    }

    @Override
    public void close() {
        try {
            rows.close();
            statement.close();
        } catch (SQLException e) {
            return; // the connection is gone, and the result with it
        }
    }
}
