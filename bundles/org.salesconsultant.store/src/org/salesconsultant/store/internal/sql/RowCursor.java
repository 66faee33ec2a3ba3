/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.sql;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.store.ColumnCursor;

/** A cursor over a streamed result, which takes the rest into memory when its session needs the connection. */
public final class RowCursor implements ColumnCursor {

    private static final int DECIMALS = 4;

    private final Session session;

    private final java.sql.Statement statement;

    private final Chunks result;

    private final Deque<ColumnBatch> ahead = new ArrayDeque<>();

    private ColumnBatch batch;

    private boolean open = true;

    /** @param statement the one the result is of, to be interrupted when the user cancels */
    RowCursor(Session session, java.sql.Statement statement, Chunks result) {
        this.session = session;
        this.statement = statement;
        this.result = result;
    }

    @Override
    public boolean next() throws CoreException {
        session.checkCancel();
        batch = ahead.isEmpty() ? fetch() : ahead.poll();
        return batch != null;
    }

    private ColumnBatch fetch() throws CoreException {
        while (open) {
            session.running(statement);
            try {
                ColumnBatch next = result.next();
                if (next == null) {
                    closeResult();
                } else if (next.size() > 0) {
                    return next;
                }
            } catch (SQLException e) {
                throw session.trouble(e);
            } finally {
                session.running(null);
            }
        }
        return null;
    }

    /** Takes all remaining rows into memory, so that the connection is free. */
    void takeRest() throws CoreException {
        for (ColumnBatch next = fetch(); next != null; next = fetch()) {
            session.checkCancel();
            ahead.add(next);
        }
    }

    @Override
    public int size() {
        return batch.size();
    }

    @Override
    public List<String> columns() {
        return List.copyOf(result.columns());
    }

    @Override
    public String[] texts(int column) {
        return (String[]) batch.column(column);
    }

    @Override
    public long[] longs(int column) {
        return switch (batch.column(column)) {
            case long[] values -> values;
            case LocalDate[] values -> each(column, row -> values[row].toEpochDay());
            case BigDecimal[] values -> each(column, row -> values[row].longValueExact());
            default -> throw new IllegalStateException("column " + column + " has no whole numbers");
        };
    }

    @Override
    public double[] doubles(int column) {
        if (batch.column(column) instanceof double[] values) {
            return values;
        }
        double[] values = new double[batch.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = batch.value(column, row) instanceof Number number ? number.doubleValue() : Double.NaN;
        }
        return values;
    }

    @Override
    public long[] decimals(int column) {
        return switch (batch.column(column)) {
            case BigDecimal[] values -> each(column, row -> values[row].setScale(DECIMALS).unscaledValue().longValueExact());
            case long[] values -> each(column, row -> Math.multiplyExact(values[row], 10_000L));
            default -> throw new IllegalStateException("column " + column + " has no decimals");
        };
    }

    @Override
    public long[] timestamps(int column) {
        return each(column, row -> ColumnBatch.seconds(batch.value(column, row)));
    }

    @Override
    public long[] micros(int column) {
        return each(column, row -> ColumnBatch.micros(batch.value(column, row)));
    }

    private long[] each(int column, java.util.function.IntToLongFunction value) {
        long[] values = new long[batch.size()];
        for (int row = 0; row < values.length; row++) {
            if (!batch.isNull(column, row)) {
                values[row] = value.applyAsLong(row);
            }
        }
        return values;
    }

    /** {@return one value as an object; null if missing} */
    public Object value(int column, int row) {
        return batch.value(column, row);
    }

    @Override
    public boolean isNull(int column, int row) {
        return batch.isNull(column, row);
    }

    private void closeResult() throws SQLException {
        if (open) {
            open = false;
            session.closed(this);
            result.close();
        }
    }

    @Override
    public void close() {
        ahead.clear();
        try {
            closeResult();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
