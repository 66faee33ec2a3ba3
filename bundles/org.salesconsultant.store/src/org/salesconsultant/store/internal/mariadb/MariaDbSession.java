/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.mariadb;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.StoreOptions;
import org.salesconsultant.store.internal.sql.Chunks;
import org.salesconsultant.store.internal.sql.Dialect;
import org.salesconsultant.store.internal.sql.Names;
import org.salesconsultant.store.internal.sql.Repeatable;
import org.salesconsultant.store.internal.sql.RowAppender;
import org.salesconsultant.store.internal.sql.Session;

/** A connection to a server. As long as nothing was asked in a transaction, a lost connection is made anew unnoticed. */
final class MariaDbSession extends Session {

    private static final String ENTER = "SELECT value FROM properties WHERE name = '" + Gate.NAME + "' FOR UPDATE WAIT 1";

    private final ServerConnections connections;

    private final ChangeSet change;

    private final long patience;

    private Connection connection;

    private final Set<List<String>> marks = new LinkedHashSet<>();

    private Gate gate;

    private boolean fresh = true;

    private boolean keeps = true;

    private boolean ended;

    private boolean began;

    private boolean handedOver;

    /** @param change who writes; null if nobody does */
    MariaDbSession(ServerConnections connections, String place, StoreOptions options, ChangeSet change, IProgressMonitor monitor)
            throws CoreException {
        this(connections, connections.take(), place, options, change, monitor);
    }

    /** Takes a connection over. */
    MariaDbSession(ServerConnections connections, Connection connection, String place, StoreOptions options, ChangeSet change,
            IProgressMonitor monitor) {
        super(connection, place, monitor);
        this.connections = connections;
        this.connection = connection;
        this.change = change;
        this.patience = options.patience().toNanos();
    }

    @Override
    public Dialect dialect() {
        return MariaDbDialect.INSTANCE;
    }

    @Override
    public void begin(boolean readOnly) throws CoreException {
        fresh = true;
        attempt(() -> {
            begun(readOnly);
            return null;
        });
        began = true;
        if (!readOnly) {
            enter();
        }
        fresh = true;
    }

    private void begun(boolean readOnly) throws SQLException {
        ServerConnections.execute(connection,
                readOnly ? "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY" : "START TRANSACTION");
    }

    /** Locks the row that lets one unit at a time write; what it reads from then on is what the one before it left. */
    private void enter() throws CoreException {
        long deadline = System.nanoTime() + patience;
        boolean told = false;
        while (true) {
            checkCancel();
            try {
                List<String> found = MariaDbRows.texts(connection, ENTER);
                gate = Gate.parse(found.isEmpty() ? "" : found.get(0)).next(change);
                MariaDbRows.write(connection, "UPDATE properties SET value = ? WHERE name = ?", gate.toText(), Gate.NAME);
                return;
            } catch (SQLException e) {
                if (!MariaDbTrouble.waited(e)) {
                    throw trouble(e);
                }
            }
            String holder = told && System.nanoTime() < deadline ? null : holder();
            if (System.nanoTime() - deadline >= 0) {
                throw MariaDbTrouble.problem(place(), "used", null, holder);
            }
            if (!told) {
                told = true;
                monitor().subTask(MariaDbTrouble.text("waiting", holder));
            }
        }
    }

    /** {@return who writes now, as its unit noted, which is not yet committed} */
    private String holder() throws CoreException {
        try {
            for (String sql : List.of("ROLLBACK", "SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED", "START TRANSACTION READ ONLY")) {
                ServerConnections.execute(connection, sql);
            }
            List<String> found = MariaDbRows.texts(connection, ENTER.replace(" FOR UPDATE WAIT 1", ""));
            ServerConnections.execute(connection, "ROLLBACK");
            begun(false);
            String who = found.isEmpty() ? "" : Gate.parse(found.get(0)).who();
            return who.isEmpty() ? MariaDbTrouble.text("holder.unknown") : who;
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    @Override
    public void mark(String table, String owner) {
        marks.add(List.of(table, owner));
    }

    @Override
    public void commit() throws CoreException {
        checkCancel();
        for (List<String> mark : marks) {
            execute("INSERT INTO marks VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE sequence = ?", mark.get(0), mark.get(1), gate.sequence(),
                    gate.sequence());
        }
        try {
            ServerConnections.execute(connection, "COMMIT");
            ended = true;
        } catch (SQLException e) {
            if (!MariaDbTrouble.gone(e) || gate == null) {
                throw trouble(e);
            }
            ended = true;
            keeps = false;
            findOut(e);
        }
    }

    /** Looks whether the commit that got no answer was carried out. */
    private void findOut(SQLException lost) throws CoreException {
        Gate now;
        try {
            Connection other = connections.fresh();
            try {
                List<String> found = MariaDbRows.texts(other, ENTER.replace(" FOR UPDATE WAIT 1", ""));
                now = Gate.parse(found.isEmpty() ? "" : found.get(0));
            } finally {
                ServerConnections.discard(other);
            }
        } catch (CoreException | SQLException e) {
            lost.addSuppressed(e);
            throw MariaDbTrouble.problem(place(), "unsure", lost);
        }
        if (now.sequence() < gate.sequence()) {
            throw trouble(lost);
        } else if (!now.token().equals(gate.token())) {
            throw MariaDbTrouble.problem(place(), "unsure", lost);
        }
    }

    @Override
    protected boolean isOver(SQLException failure) {
        keeps = false;
        return true; // with a lost connection the transaction has ended
    }

    @Override
    protected <T> T attempt(Attempt<T> attempt) throws CoreException {
        boolean again = fresh;
        fresh = false;
        long deadline = System.nanoTime() + patience;
        while (true) {
            try {
                return attempt.run();
            } catch (SQLException e) {
                if (MariaDbTrouble.waited(e) && System.nanoTime() - deadline < 0) {
                    checkCancel();
                } else if (MariaDbTrouble.gone(e) && again && !monitor().isCanceled()) {
                    again = false;
                    reconnect();
                } else {
                    throw trouble(e);
                }
            }
        }
    }

    /** Goes on over a new connection, in a new transaction, in which nothing was asked yet either. */
    private void reconnect() throws CoreException {
        ServerConnections.discard(connection);
        connections.closeIdle();
        connection = connections.fresh();
        replace(connection);
        if (began) {
            try {
                begun(change == null);
            } catch (SQLException e) {
                throw trouble(e);
            }
        }
        if (gate != null) {
            enter();
        }
    }

    /** {@return the connection, which outlives this session} */
    Connection handOver() {
        handedOver = true;
        return connection;
    }

    @Override
    protected RowAppender appender(String catalog, String schema, String table) {
        keeps &= !catalog.equals("temp");
        return new MariaDbAppender(this, values -> connection
                .prepareStatement("INSERT INTO " + Names.quoted(table) + " VALUES (?" + ", ?".repeat(values - 1) + ")"), Session::bind);
    }

    @Override
    protected PreparedStatement prepare(String sql, boolean streams) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        if (streams) {
            statement.setFetchSize(MariaDbChunks.SIZE);
        }
        return statement;
    }

    @Override
    protected Chunks chunks(PreparedStatement statement) throws SQLException {
        return new MariaDbChunks(statement);
    }

    @Override
    protected CoreException trouble(SQLException failure) {
        keeps = false;
        CoreException told = MariaDbTrouble.of(failure, place(), monitor());
        return told instanceof Repeatable && change == null ? new CoreException(told.getStatus()) : told;
    }

    @Override
    public void close() {
        endWatch();
        if (handedOver) {
            return;
        }
        if (keeps && (ended || change == null)) {
            connections.giveBack(connection);
        } else {
            ServerConnections.discard(connection);
        }
    }
}
