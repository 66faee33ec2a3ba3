/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.sql;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBPreparedStatement;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** One connection used by one thread for one unit of work. */
public final class Session implements AutoCloseable {

    private final DuckDBConnection connection;

    private final Path file;

    private final IProgressMonitor monitor;

    private final Cancellation cancellation;

    private final List<RowAppender> appenders = new ArrayList<>();

    private RowCursor streaming;

    /** Takes the connection over. */
    public Session(DuckDBConnection connection, Path file, IProgressMonitor monitor) {
        this.connection = connection;
        this.file = file;
        this.monitor = monitor;
        this.cancellation = new Cancellation(monitor);
    }

    /** {@return the store's file, for messages} */
    public Path file() {
        return file;
    }

    /** {@return what tells of cancel and shows progress} */
    public IProgressMonitor monitor() {
        return monitor;
    }

    /** Throws if the user cancelled. */
    public void checkCancel() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    /** Begins a transaction. */
    public void begin(boolean readOnly) throws CoreException {
        execute(readOnly ? "BEGIN TRANSACTION READ ONLY" : "BEGIN TRANSACTION");
    }

    /** Ends the transaction and keeps what it wrote. */
    public void commit() throws CoreException {
        execute("COMMIT");
    }

    /** Ends the transaction, if it still runs, and drops what it wrote; also when the user cancelled. */
    public void rollback() {
        // An open appender would write what it holds once the connection closes: outside the transaction.
        appenders.forEach(RowAppender::abandon);
        try (java.sql.Statement statement = connection.createStatement()) {
            if (streaming != null) {
                streaming.close();
            }
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Statements that are kept together or not at all. */
    @FunctionalInterface
    public interface Transaction {

        /** Runs the statements. */
        void run() throws CoreException;
    }

    /** Runs statements in a transaction of their own. */
    public void transaction(Transaction statements) throws CoreException {
        boolean done = false;
        begin(false);
        try {
            statements.run();
            commit();
            done = true;
        } finally {
            if (!done) {
                rollback();
            }
        }
    }

    /** Runs a statement that tidies up, also when the user cancelled. */
    public void executeAfterAll(String sql) {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a statement; {@return the number of rows it wrote} */
    public long execute(String sql, Object... parameters) throws CoreException {
        free();
        try (DuckDBPreparedStatement statement = prepare(sql, parameters)) {
            running(statement);
            return statement.execute() ? 0 : Math.max(0, statement.getLargeUpdateCount());
        } catch (SQLException e) {
            throw trouble(e);
        } finally {
            running(null);
        }
    }

    /** {@return a cursor over the rows of a query} */
    public RowCursor query(String sql, Object... parameters) throws CoreException {
        free();
        DuckDBPreparedStatement statement = null;
        try {
            statement = prepare(sql, parameters);
            running(statement);
            streaming = new RowCursor(this, statement, statement.query());
            return streaming;
        } catch (SQLException e) {
            throw trouble(e, statement);
        } finally {
            running(null);
        }
    }

    /** {@return all rows of a small result, values as objects} */
    public List<Object[]> rows(String sql, Object... parameters) throws CoreException {
        List<Object[]> rows = new ArrayList<>();
        try (RowCursor cursor = query(sql, parameters)) {
            int width = cursor.columns().size();
            while (cursor.next()) {
                for (int row = 0; row < cursor.size(); row++) {
                    Object[] values = new Object[width];
                    for (int column = 0; column < width; column++) {
                        values[column] = cursor.value(column, row);
                    }
                    rows.add(values);
                }
            }
        }
        return rows;
    }

    /** {@return the only value of a query; 0 if missing or no row} */
    public long number(String sql, Object... parameters) throws CoreException {
        List<Object[]> rows = rows(sql, parameters);
        return rows.isEmpty() || rows.get(0)[0] == null ? 0 : ((Number) rows.get(0)[0]).longValue();
    }

    /** {@return an appender of rows to a table} */
    public RowAppender appender(String catalog, String schema, String table) throws CoreException {
        free();
        try {
            RowAppender appender = new RowAppender(this, connection.createAppender(catalog, schema, table));
            appenders.add(appender);
            return appender;
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    private DuckDBPreparedStatement prepare(String sql, Object[] parameters) throws SQLException {
        DuckDBPreparedStatement statement = connection.prepare(sql);
        try {
            for (int i = 0; i < parameters.length; i++) {
                bind(statement, i + 1, parameters[i]);
            }
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private static void bind(DuckDBPreparedStatement statement, int index, Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(index, null);
            case String text -> statement.setString(index, text);
            case Integer number -> statement.setLong(index, number);
            case Long number -> statement.setLong(index, number);
            case Double number -> statement.setDouble(index, number);
            case Boolean truth -> statement.setBoolean(index, truth);
            case BigDecimal number -> statement.setBigDecimal(index, number);
            case LocalDate date -> statement.setObject(index, date);
            case LocalDateTime time -> statement.setObject(index, time);
            default -> throw new IllegalArgumentException("a parameter cannot be a " + value.getClass().getName());
        }
    }

    /** Makes the connection free for another statement. */
    void free() throws CoreException {
        checkCancel();
        takeStreamed();
    }

    /** Takes the rest of an open cursor into memory. */
    void takeStreamed() throws CoreException {
        RowCursor cursor = streaming;
        if (cursor != null) {
            cursor.takeRest();
        }
    }

    void closed(RowCursor cursor) {
        if (streaming == cursor) {
            streaming = null;
        }
    }

    void running(java.sql.Statement statement) {
        cancellation.running(statement);
    }

    CoreException trouble(SQLException failure) {
        return SqlTrouble.of(failure, file, monitor);
    }

    private CoreException trouble(SQLException failure, DuckDBPreparedStatement statement) {
        if (statement != null) {
            try {
                statement.close();
            } catch (SQLException e) {
                failure.addSuppressed(e);
            }
        }
        return trouble(failure);
    }

    @Override
    public void close() {
        cancellation.close();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
