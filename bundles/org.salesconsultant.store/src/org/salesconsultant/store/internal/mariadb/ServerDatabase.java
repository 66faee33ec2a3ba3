/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.mariadb;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.store.AccessCheck;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.StoreOptions;
import org.salesconsultant.store.internal.lease.Database;
import org.salesconsultant.store.internal.lease.Lease;
import org.salesconsultant.store.ledger.Ledger;
import org.salesconsultant.store.server.ServerConnection;

/**
 * A schema on a server, shared by many clients. Each unit of work has a connection and a transaction; those that write follow
 * one another, whoever runs them.
 */
public final class ServerDatabase implements Database {

    private static final Map<ServerConnection, ServerDatabase> ALL = new ConcurrentHashMap<>();

    private final ServerConnection server;

    private final ServerConnections connections;

    private final ServerSchema schema = new ServerSchema();

    private final Set<Thread> writing = ConcurrentHashMap.newKeySet();

    private ServerDatabase(ServerConnection server) {
        this.server = server;
        this.connections = ServerConnections.of(server);
    }

    /** {@return the one database of a connection in this process; opens nothing} */
    public static ServerDatabase of(ServerConnection server) {
        return ALL.computeIfAbsent(server, ServerDatabase::new);
    }

    @Override
    public Lease lease(StoreOptions options, CrmTypes types, ChangeSet change, IProgressMonitor monitor) throws CoreException {
        Thread thread = Thread.currentThread();
        if (change != null && !writing.add(thread)) {
            throw new IllegalStateException("a unit of work that writes cannot begin another one");
        }
        boolean done = false;
        try {
            MariaDbSession session = new MariaDbSession(connections, server.place(), options, change, monitor);
            try {
                schema.check(session, types, change != null);
                done = true;
                return new Lease(session, change == null ? () -> { } : () -> writing.remove(thread));
            } finally {
                if (!done) {
                    session.close();
                }
            }
        } finally {
            if (!done && change != null) {
                writing.remove(thread);
            }
        }
    }

    @Override
    public void snapshot(Lease lease, CrmTypes types, Path target) throws CoreException {
        throw new IllegalStateException("a server is copied by a refresh");
    }

    @Override
    public Ledger ledger(Actor actor, AccessCheck access) {
        return new ServerLedger(this, actor, access);
    }

    /** Where it is, for messages. */
    String place() {
        return server.place();
    }

    /** A connection for one step of the ledger. */
    Connection ledgerConnection(boolean writes) throws CoreException {
        try (MariaDbSession session = new MariaDbSession(connections, place(), StoreOptions.defaults(), null, new NullProgressMonitor())) {
            schema.checkVersion(session, writes);
            return session.handOver();
        }
    }

    void giveBack(Connection connection, boolean whole) {
        if (whole) {
            connections.giveBack(connection);
        } else {
            ServerConnections.discard(connection);
        }
    }

    /** Closes the idle connections of a server and forgets it, with the password that may have been typed for it. */
    public static void forget(ServerConnection server) {
        ALL.remove(server);
        ServerConnections.forget(server);
    }

    /** {@return what the server says it is} */
    public String product() throws CoreException {
        try (MariaDbSession session = new MariaDbSession(connections, place(), StoreOptions.defaults(), null, new NullProgressMonitor())) {
            return String.valueOf(session.rows("SELECT version()").get(0)[0]);
        }
    }

    /** Begins a unit of work and drops it; returns if it could be begun. */
    public void tryOut(CrmTypes types, boolean writes, IProgressMonitor monitor) throws CoreException {
        ChangeSet change = writes ? ChangeSet.byHand(Actor.user()) : null;
        try (Lease lease = lease(StoreOptions.defaults(), types, change, monitor)) {
            lease.session().begin(!writes);
            lease.session().rollback();
        }
    }

    /** {@return the number of the unit of work that wrote last, as the row of the writers says} */
    public static long sequence(String writer) {
        return Gate.parse(writer).sequence();
    }

    /** Makes the tables what this program and the types need; {@return the statements that were run} */
    public static List<String> migrate(ServerConnection server, CrmTypes types, IProgressMonitor monitor) throws CoreException {
        return ServerMigrator.migrate(server, types, monitor);
    }
}
