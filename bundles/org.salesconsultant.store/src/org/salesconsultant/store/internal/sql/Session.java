/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.sql;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** One connection used by one thread for one unit of work. */
public abstract class Session implements AutoCloseable {

    private Connection connection;

    private final String place;

    private final IProgressMonitor monitor;

    private final Cancellation cancellation;

    private final List<RowAppender> appenders = new ArrayList<>();

    private RowCursor streaming;

    /**
     * Takes the connection over.
     *
     * @param place where the store is, for messages
     */
    protected Session(Connection connection, String place, IProgressMonitor monitor) {
        this.connection = connection;
        this.place = place;
        this.monitor = monitor;
        this.cancellation = new Cancellation(monitor);
    }

    /** {@return how the engine writes what engines write differently} */
    public abstract Dialect dialect();

    /** {@return where the store is, for messages} */
    public final String place() {
        return place;
    }

    /** {@return what tells of cancel and shows progress} */
    public final IProgressMonitor monitor() {
        return monitor;
    }

    /** Throws if the user cancelled. */
    public final void checkCancel() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    /** Begins a transaction. */
    public abstract void begin(boolean readOnly) throws CoreException;

    /** Ends the transaction and keeps what it wrote. */
    public void commit() throws CoreException {
        execute("COMMIT");
    }

    /** Ends the transaction, if it still runs, and drops what it wrote; also when the user cancelled. */
    public final void rollback() {
        // An open appender would write what it holds once the connection closes: outside the transaction.
        appenders.forEach(RowAppender::abandon);
        try (java.sql.Statement statement = connection.createStatement()) {
            if (streaming != null) {
                streaming.close();
            }
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            if (!isOver(e)) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** {@return whether a failed rollback tells that the transaction has ended already} */
    protected abstract boolean isOver(SQLException failure);

    /** Statements that are kept together or not at all. */
    @FunctionalInterface
    public interface Transaction {

        /** Runs the statements. */
        void run() throws CoreException;
    }

    /** Runs statements in a transaction of their own. */
    public final void transaction(Transaction statements) throws CoreException {
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
    public final void executeAfterAll(String sql) {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a statement; {@return the number of rows it wrote} */
    public final long execute(String sql, Object... parameters) throws CoreException {
        free();
        return attempt(() -> executed(sql, parameters));
    }

    private long executed(String sql, Object[] parameters) throws SQLException {
        try (PreparedStatement statement = prepared(sql, parameters, false)) {
            running(statement);
            return statement.execute() ? 0 : Math.max(0, statement.getLargeUpdateCount());
        } finally {
            running(null);
        }
    }

    /** {@return a cursor over the rows of a query} */
    public final RowCursor query(String sql, Object... parameters) throws CoreException {
        free();
        streaming = attempt(() -> opened(sql, parameters));
        return streaming;
    }

    private RowCursor opened(String sql, Object[] parameters) throws SQLException {
        PreparedStatement statement = prepared(sql, parameters, true);
        boolean open = false;
        try {
            running(statement);
            RowCursor cursor = new RowCursor(this, statement, chunks(statement));
            open = true;
            return cursor;
        } finally {
            running(null);
            if (!open) {
                statement.close();
            }
        }
    }

    /** Something that is done on the connection. */
    @FunctionalInterface
    protected interface Attempt<T> {

        /** {@return what it gives} */
        T run() throws SQLException;
    }

    /** {@return what an attempt gives, which may be repeated where that is safe} */
    protected <T> T attempt(Attempt<T> attempt) throws CoreException {
        try {
            return attempt.run();
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    /** {@return all rows of a small result, values as objects} */
    public final List<Object[]> rows(String sql, Object... parameters) throws CoreException {
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
    public final long number(String sql, Object... parameters) throws CoreException {
        List<Object[]> rows = rows(sql, parameters);
        return rows.isEmpty() || rows.get(0)[0] == null ? 0 : ((Number) rows.get(0)[0]).longValue();
    }

    /** {@return an appender of rows to a table of the store} */
    public final RowAppender appender(String table) throws CoreException {
        return opened(new String[] {"store", "main", table});
    }

    /** {@return an appender of rows to a temporary table} */
    public final RowAppender temporaryAppender(String table) throws CoreException {
        return opened(new String[] {"temp", "main", table});
    }

    /** {@return an appender of former states to the journal of a class's table} */
    public final RowAppender journalAppender(String table) throws CoreException {
        return opened(new String[] {"store", "journal", table});
    }

    /**
     * Notes that rows of a bookkeeping table were written, so that copies of the store get them.
     *
     * @param owner whose rows: a source, a class, a segmentation, a prediction
     */
    public void mark(String table, String owner) {
        // a store in a file has no copies that follow it
    }

    /** {@return an appender of rows to a table of the staging schema} */
    public final RowAppender stagingAppender(String table) throws CoreException {
        return opened(new String[] {"store", "staging", table});
    }

    private RowAppender opened(String[] table) throws CoreException {
        free();
        try {
            RowAppender appender = appender(table[0], table[1], table[2]);
            appenders.add(appender);
            return appender;
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    /** {@return an appender of rows to a table} */
    protected abstract RowAppender appender(String catalog, String schema, String table) throws SQLException;

    /** {@return the statement, ready for its parameters} */
    protected abstract PreparedStatement prepare(String sql, boolean streams) throws SQLException;

    /** {@return the result of a statement with its parameters, which it takes over} */
    protected abstract Chunks chunks(PreparedStatement statement) throws SQLException;

    /** {@return what to throw for a failure} */
    protected abstract CoreException trouble(SQLException failure);

    private PreparedStatement prepared(String sql, Object[] parameters, boolean streams) throws SQLException {
        PreparedStatement statement = prepare(sql, streams);
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

    /** Binds a parameter, counted from 1. */
    protected static void bind(PreparedStatement statement, int index, Object value) throws SQLException {
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
    final void free() throws CoreException {
        checkCancel();
        takeStreamed();
    }

    /** Takes the rest of an open cursor into memory. */
    final void takeStreamed() throws CoreException {
        RowCursor cursor = streaming;
        if (cursor != null) {
            cursor.takeRest();
        }
    }

    final void closed(RowCursor cursor) {
        if (streaming == cursor) {
            streaming = null;
        }
    }

    /** Names the statement that a cancel interrupts; null for none. */
    protected final void running(java.sql.Statement statement) {
        cancellation.running(statement);
    }

    /** Goes on with another connection; cursors and appenders of the former one are lost. */
    protected final void replace(Connection other) {
        connection = other;
    }

    /** Stops watching for the user's wish to cancel. */
    protected final void endWatch() {
        cancellation.close();
    }

    @Override
    public void close() {
        endWatch();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
