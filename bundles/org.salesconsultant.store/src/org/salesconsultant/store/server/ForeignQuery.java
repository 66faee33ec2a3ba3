/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.store.internal.mariadb.MariaDbTrouble;
import org.salesconsultant.store.internal.mariadb.ServerConnections;

/**
 * The rows of a query in somebody else's schema on a MySQL or MariaDB server, streamed as text. The server is asked within a
 * transaction that reads only: whatever the query is, it changes nothing. Close it.
 */
public final class ForeignQuery implements AutoCloseable {

    private static final Messages MESSAGES = Messages.of(ForeignQuery.class);

    private static final int FETCH = 2_000;

    private static final int CHECK = 1_000;

    private final ServerConnection server;

    private final IProgressMonitor monitor;

    private final Connection connection;

    private final PreparedStatement statement;

    private final ResultSet rows;

    private final List<String> columns;

    private long count;

    private ForeignQuery(ServerConnection server, IProgressMonitor monitor, Connection connection, String sql) throws SQLException {
        this.server = server;
        this.monitor = monitor;
        this.connection = connection;
        ServerConnections.execute(connection, "SET NAMES utf8mb4");
        ServerConnections.execute(connection, "START TRANSACTION READ ONLY");
        statement = connection.prepareStatement(sql);
        ResultSetMetaData told = statement.getMetaData();
        if (told == null || told.getColumnCount() == 0) {
            // What defines tables ends the transaction that reads only; it has no rows, by which it is known before it is run.
            throw new SQLException(MESSAGES.text("query.rowless"));
        }
        statement.setFetchSize(FETCH);
        rows = statement.executeQuery();
        List<String> names = new ArrayList<>();
        for (int column = 1; column <= told.getColumnCount(); column++) {
            names.add(told.getColumnLabel(column));
        }
        columns = List.copyOf(names);
    }

    /**
     * {@return the rows of a query, before the first}
     *
     * @param sql one query in the server's own SQL; it should order its rows
     * @param monitor cancels; null for none
     * @throws CoreException with a problem if the server cannot be reached, or refuses the query
     */
    public static ForeignQuery open(ServerConnection server, String sql, IProgressMonitor monitor) throws CoreException {
        IProgressMonitor asked = monitor == null ? new NullProgressMonitor() : monitor;
        Connection connection = ServerConnections.open(server);
        boolean done = false;
        try {
            ForeignQuery query = new ForeignQuery(server, asked, connection, sql);
            done = true;
            return query;
        } catch (SQLException e) {
            throw MariaDbTrouble.ofQuery(e, server.place(), asked);
        } finally {
            if (!done) {
                ServerConnections.discard(connection);
            }
        }
    }

    /** {@return the names of the columns, as the query gives them} */
    public List<String> columns() {
        return columns;
    }

    /**
     * {@return the next row: a text for each column, null where a value is missing; null after the last row}
     *
     * Dates are {@code 2024-12-31}, times {@code 2024-12-31 23:59:59}, with fractions if the column has any.
     *
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
                row[column] = rows.getString(column + 1);
            }
            return row;
        } catch (SQLException e) {
            throw MariaDbTrouble.ofQuery(e, server.place(), monitor);
        }
    }

    /** Ends the query; rows not yet read are not fetched. */
    @Override
    public void close() {
        ServerConnections.discard(connection);
    }
}
