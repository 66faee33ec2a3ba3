/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.mariadb;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.mariadb.jdbc.Driver;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.store.server.Passwords;
import org.salesconsultant.store.server.ServerConnection;

/**
 * Connections to one server that stay open between units of work. The driver's own pool is not used: it answers every
 * failure, from an unknown host to a wrong password, with the same words, after a wait.
 */
public final class ServerConnections {

    private static final Messages MESSAGES = Messages.of(ServerConnections.class);

    private static final Map<ServerConnection, ServerConnections> ALL = new ConcurrentHashMap<>();

    /** Milliseconds until a server that does not answer counts as one that cannot be reached. */
    private static final String CONNECT = "10000";

    /** The system property that says after how many seconds an idle connection is closed; 120 if it says nothing. */
    private static final String IDLE_PROPERTY = "org.salesconsultant.server.idle";

    private static final int LONGEST_IDLE = 120;

    private static final int MOST_IDLE = 4;

    /** Seconds after which the server drops a client that hangs in the middle of writing, so that the others can go on. */
    private static final int LONGEST_UNIT_IDLE = 600;

    /**
     * What makes a server behave as the embedded engine does: names in double quotes, {@code ||} joins texts, what does not fit
     * is refused, texts are compared byte by byte, times have no zone. References are checked as on the embedded
     * engine, before the commit, since a server checks them row by row.
     */
    private static final String[] SESSION = {
        "SET NAMES utf8mb4 COLLATE utf8mb4_nopad_bin",
        "SET SESSION sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT,IGNORE_SPACE,STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
                + "ERROR_FOR_DIVISION_BY_ZERO,NO_BACKSLASH_ESCAPES,NO_ENGINE_SUBSTITUTION', time_zone = '+00:00',"
                + " tx_isolation = 'REPEATABLE-READ', foreign_key_checks = 0, max_sort_length = 16384, autocommit = 1,"
                + " idle_write_transaction_timeout = " + LONGEST_UNIT_IDLE};

    private record Idle(Connection connection, long since) {
    }

    private final ServerConnection server;

    /** The one that was idle longest is the first. */
    private final Deque<Idle> idle = new ArrayDeque<>();

    private boolean timed;

    private ServerConnections(ServerConnection server) {
        this.server = server;
    }

    /** {@return the connections of this process to a server} */
    public static ServerConnections of(ServerConnection server) {
        return ALL.computeIfAbsent(server, ServerConnections::new);
    }

    /** Closes the idle connections to a server, and forgets it. */
    static void forget(ServerConnection server) {
        ServerConnections connections = ALL.remove(server);
        if (connections != null) {
            connections.closeIdle();
        }
    }

    /** {@return a connection with the settings of a store: one that was idle, or a new one} */
    Connection take() throws CoreException {
        Idle next = poll();
        return next == null ? fresh() : next.connection();
    }

    /** {@return a new connection with the settings of a store} */
    Connection fresh() throws CoreException {
        Connection connection = open(server);
        boolean done = false;
        try {
            for (String setting : SESSION) {
                execute(connection, setting);
            }
            done = true;
            return connection;
        } catch (SQLException e) {
            throw MariaDbTrouble.of(e, server.place(), new NullProgressMonitor());
        } finally {
            if (!done) {
                discard(connection);
            }
        }
    }

    private synchronized Idle poll() {
        return idle.pollLast();
    }

    /** Keeps a connection whose unit of work ended well and left nothing behind. */
    void giveBack(Connection connection) {
        synchronized (this) {
            if (idle.size() < MOST_IDLE) {
                idle.addLast(new Idle(connection, System.nanoTime()));
                if (!timed) {
                    timed = true;
                    time(longestIdle());
                }
                return;
            }
        }
        discard(connection);
    }

    private static long longestIdle() {
        return TimeUnit.SECONDS.toNanos(Integer.getInteger(IDLE_PROPERTY, LONGEST_IDLE));
    }

    private void time(long nanoseconds) {
        CompletableFuture.delayedExecutor(nanoseconds, TimeUnit.NANOSECONDS).execute(this::closeOld);
    }

    /** Closes what was idle too long, so that a program left open over night holds nothing on the server. */
    private void closeOld() {
        List<Connection> old = new ArrayList<>();
        synchronized (this) {
            long left = 0;
            while (!idle.isEmpty() && left <= 0) {
                left = longestIdle() - (System.nanoTime() - idle.peekFirst().since());
                if (left <= 0) {
                    old.add(idle.pollFirst().connection());
                }
            }
            timed = !idle.isEmpty();
            if (timed) {
                time(left);
            }
        }
        old.forEach(ServerConnections::discard);
    }

    /** Closes what is idle, as if the server had never been asked. */
    void closeIdle() {
        for (Idle next = poll(); next != null; next = poll()) {
            discard(next.connection());
        }
    }

    /**
     * {@return a connection as the driver gives it}
     *
     * @throws CoreException with a problem that tells why there is none
     */
    public static Connection open(ServerConnection server) throws CoreException {
        return open(server, server.schema());
    }

    /** {@return a connection to a server, to no database of it yet} */
    static Connection openServer(ServerConnection server) throws CoreException {
        return open(server, "");
    }

    private static Connection open(ServerConnection server, String schema) throws CoreException {
        server.checked();
        Properties settings = new Properties();
        settings.setProperty("user", server.user());
        settings.setProperty("password", Passwords.of(server));
        settings.setProperty("sslMode", server.tls().mode());
        settings.setProperty("connectTimeout", CONNECT);
        settings.setProperty("useBulkStmts", "true");
        settings.setProperty("allowLocalInfile", "false");
        settings.setProperty("permitRedirect", "false");
        settings.setProperty("dumpQueriesOnException", "false");
        String host = server.host().contains(":") && !server.host().startsWith("[") ? "[" + server.host() + "]" : server.host();
        try {
            return new Driver().connect("jdbc:mariadb://" + host + ":" + server.port() + "/" + schema, settings);
        } catch (SQLException e) {
            throw MariaDbTrouble.ofConnecting(e, server);
        } catch (NoClassDefFoundError e) {
            throw new Problem(server.place(), MESSAGES.text("driver"), MESSAGES.text("driver.remedy")).exception(e);
        }
    }

    /** Runs a statement without parameters. */
    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Closes a connection, whatever state it is in. */
    public static void discard(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            return; // it is gone already
        }
    }
}
