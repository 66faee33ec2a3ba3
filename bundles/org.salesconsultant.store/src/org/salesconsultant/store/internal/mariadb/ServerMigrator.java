/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.mariadb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.store.StoreOptions;
import org.salesconsultant.store.internal.sql.Names;
import org.salesconsultant.store.server.ServerConnection;

/** Changes the tables on a server, under an account that may; one at a time does. */
final class ServerMigrator {

    /** Seconds to wait for another one that changes the same tables. */
    private static final int WAIT = 30;

    private ServerMigrator() {
    }

    static List<String> migrate(ServerConnection server, CrmTypes types, IProgressMonitor monitor) throws CoreException {
        makeDatabase(server, monitor);
        ServerConnections connections = ServerConnections.of(server);
        String lock = "'sales-consultant " + Integer.toHexString(server.schema().hashCode()) + "'";
        try (MariaDbSession session = new MariaDbSession(connections, connections.fresh(), server.place(), StoreOptions.defaults(), null,
                monitor)) {
            if (session.number("SELECT get_lock(" + lock + ", " + WAIT + ")") != 1) {
                throw MariaDbTrouble.problem(server.place(), "used", null, MariaDbTrouble.text("holder.unknown"));
            }
            try {
                return ServerSchema.migrate(session, types);
            } finally {
                session.executeAfterAll("DO release_lock(" + lock + ")");
            }
        }
    }

    private static void makeDatabase(ServerConnection server, IProgressMonitor monitor) throws CoreException {
        Connection connection = ServerConnections.openServer(server);
        try {
            ServerConnections.execute(connection, "SET SESSION sql_mode = 'ANSI_QUOTES'");
            if (MariaDbRows.texts(connection, "SELECT schema_name FROM information_schema.schemata WHERE schema_name = ?", server.schema())
                    .isEmpty()) {
                ServerConnections.execute(connection, "CREATE DATABASE IF NOT EXISTS " + Names.quoted(server.schema())
                        + " CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin");
            }
        } catch (SQLException e) {
            throw MariaDbTrouble.of(e, server.place(), monitor);
        } finally {
            ServerConnections.discard(connection);
        }
    }
}
