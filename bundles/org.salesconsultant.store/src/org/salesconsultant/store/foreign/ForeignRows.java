/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.foreign;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.store.internal.foreign.ForeignConnections;
import org.salesconsultant.store.internal.sql.Cancellation;

/** The rows of a query in somebody else's database, streamed as texts, each key after the one before it. Close it. */
public final class ForeignRows implements AutoCloseable {

    private static final Messages MESSAGES = Messages.of(ForeignRows.class);

    private static final int CHECK = 1_000;

    private final ForeignPlace place;

    private final IProgressMonitor monitor;

    private final Cancellation cancellation;

    private final PreparedStatement statement;

    private final ResultSet rows;

    private final List<String> columns;

    private final int[] key;

    private String[] before;

    private long count;

    ForeignRows(ForeignPlace place, IProgressMonitor monitor, Cancellation cancellation, PreparedStatement statement, List<String> key)
            throws SQLException, CoreException {
        this.place = place;
        this.monitor = monitor;
        this.cancellation = cancellation;
        this.statement = statement;
        rows = statement.executeQuery();
        ResultSetMetaData told = rows.getMetaData();
        List<String> names = new ArrayList<>();
        for (int column = 1; column <= told.getColumnCount(); column++) {
            names.add(told.getColumnLabel(column));
        }
        columns = List.copyOf(names);
        this.key = new int[key.size()];
        for (int i = 0; i < this.key.length; i++) {
            this.key[i] = index(key.get(i));
        }
    }

    private int index(String column) throws CoreException {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).equalsIgnoreCase(column)) {
                return i;
            }
        }
        throw problem("key.column", column, String.join(", ", columns));
    }

    /** {@return the names of the columns, as the query gives them} */
    public List<String> columns() {
        return columns;
    }

    /** {@return where the columns of the key are, in its order} */
    public int[] key() {
        return key.clone();
    }

    /**
     * {@return the next row: a text for each column, null where a value is missing or empty; null after the last row}
     *
     * Dates are {@code 2024-12-31}, times {@code 2024-12-31 23:59:59}, with fractions if the column has any.
     *
     * @throws CoreException with a problem if the database is gone, or the key of a row is missing or was there before
     * @throws OperationCanceledException if the user cancels
     */
    public String[] next() throws CoreException {
        if (count++ % CHECK == 0 && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        try {
            if (!rows.next()) {
                return null;
            }
            String[] row = new String[columns.size()];
            for (int column = 0; column < row.length; column++) {
                String value = rows.getString(column + 1);
                row[column] = value == null || value.isEmpty() ? null : value;
            }
            if (key.length > 0) {
                check(row);
            }
            return row;
        } catch (SQLException e) {
            throw ForeignConnections.trouble(e, place, monitor);
        }
    }

    private void check(String[] row) throws CoreException {
        String[] now = new String[key.length];
        for (int i = 0; i < now.length; i++) {
            now[i] = row[key[i]];
            if (now[i] == null) {
                throw problem("key.missing", columns.get(key[i]), String.valueOf(count));
            }
        }
        if (before != null && KeyOrder.INSTANCE.compare(before, now) >= 0) {
            throw problem("key.twice", String.join(", ", now));
        }
        before = now;
    }

    private CoreException problem(String message, String... arguments) {
        return new Problem(place.name(), MESSAGES.text(message, (Object[]) arguments), MESSAGES.text(message + ".remedy")).exception();
    }

    /** Ends the query; rows not yet read are not fetched. */
    @Override
    public void close() {
        close(statement, cancellation);
    }

    static void close(PreparedStatement statement, Cancellation cancellation) {
        cancellation.running(null);
        if (statement != null) {
            ForeignConnections.end(statement);
        }
    }
}
