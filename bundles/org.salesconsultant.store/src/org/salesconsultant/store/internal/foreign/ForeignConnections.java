/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.foreign;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.store.foreign.ForeignPlace;
import org.salesconsultant.store.internal.mariadb.MariaDbTrouble;
import org.salesconsultant.store.internal.mariadb.ServerConnections;
import org.salesconsultant.store.internal.sql.Names;
import org.salesconsultant.store.server.ServerConnection;

/** Opens somebody else's database such that nothing can be changed in it, and that it stays the same for all that is asked. */
public final class ForeignConnections {

    private static final Messages MESSAGES = Messages.of(ForeignConnections.class);

    private static final String MEMORY = "512MiB";

    private ForeignConnections() {
    }

    /**
     * {@return a connection in a transaction that reads only}
     *
     * @throws CoreException with a problem that tells why there is none
     */
    public static Connection open(ForeignPlace place, IProgressMonitor monitor) throws CoreException {
        return switch (place) {
            case ForeignPlace.Server server -> server(server.connection(), place, monitor);
            case ForeignPlace.DatabaseFile file -> file(file.path(), place, monitor);
        };
    }

    private static Connection server(ServerConnection server, ForeignPlace place, IProgressMonitor monitor) throws CoreException {
        return prepared(ServerConnections.open(server), place, monitor, "SET NAMES utf8mb4",
                "SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ", "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
    }

    private static Connection file(Path file, ForeignPlace place, IProgressMonitor monitor) throws CoreException {
        if (!Files.isRegularFile(file)) {
            throw new Problem(place.name(), MESSAGES.text("file.missing"), MESSAGES.text("file.missing.remedy")).exception();
        }
        Properties settings = new Properties();
        settings.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        Connection engine;
        try {
            engine = DuckDBConnection.newConnection("jdbc:duckdb:", false, "", settings);
        } catch (SQLException e) {
            throw trouble(e, place, monitor);
        }
        try (Statement statement = engine.createStatement()) {
            // Attached rather than opened, so that no name of a file ends in a JDBC address.
            statement.execute("ATTACH " + Names.literal(file.toString()) + " AS foreign_database (READ_ONLY)");
        } catch (SQLException e) {
            close(engine);
            throw new Problem(place.name(), MESSAGES.text("file.closed", line(e)), MESSAGES.text("file.closed.remedy")).exception(e);
        }
        return prepared(engine, place, monitor, "USE foreign_database", "SET enable_external_access = false", "SET lock_configuration = true",
                "BEGIN TRANSACTION READ ONLY");
    }

    private static Connection prepared(Connection connection, ForeignPlace place, IProgressMonitor monitor, String... statements)
            throws CoreException {
        boolean done = false;
        try {
            for (String each : statements) {
                ServerConnections.execute(connection, each);
            }
            done = true;
            return connection;
        } catch (SQLException e) {
            throw trouble(e, place, monitor);
        } finally {
            if (!done) {
                close(connection);
            }
        }
    }

    /**
     * {@return what to throw when a person's query fails}
     *
     * @throws OperationCanceledException if it failed because the user cancelled
     */
    public static CoreException trouble(SQLException failure, ForeignPlace place, IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        } else if (MariaDbTrouble.ofConnection(failure)) {
            return MariaDbTrouble.of(failure, place.name(), monitor);
        }
        return new Problem(place.name(), MESSAGES.text("refused", line(failure)), MESSAGES.text("refused.remedy")).exception(failure);
    }

    private static String line(SQLException failure) {
        return String.valueOf(failure.getMessage()).replaceFirst("^\\(conn=\\d+\\) ", "").replaceAll("\\s+", " ").strip();
    }

    /** Ends a statement, whatever state it is in. */
    public static void end(Statement statement) {
        try {
            statement.close();
        } catch (SQLException e) {
            return; // its connection is gone
        }
    }

    /** Closes a connection, whatever state it is in. */
    public static void close(Connection connection) {
        try {
            if (connection instanceof DuckDBConnection) {
                connection.close();
            } else {
                connection.abort(Runnable::run);
            }
        } catch (SQLException e) {
            return; // it is gone already
        }
    }
}
