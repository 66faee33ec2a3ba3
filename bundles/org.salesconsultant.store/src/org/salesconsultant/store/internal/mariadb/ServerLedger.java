/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.mariadb;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.store.AccessCheck;
import org.salesconsultant.store.AccessCheck.Access;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ledger.Claim;
import org.salesconsultant.store.ledger.Ledger;
import org.salesconsultant.store.ledger.LedgerEntry;
import org.salesconsultant.store.ledger.LedgerState;

/** The ledger as a table with a unique key: of all who insert it, one wins. Each statement is a transaction of its own. */
final class ServerLedger implements Ledger {

    private static final int DUPLICATE = 1062;

    private static final int TRIES = 10;

    private final ServerDatabase database;

    private final Actor actor;

    private final AccessCheck access;

    ServerLedger(ServerDatabase database, Actor actor, AccessCheck access) {
        this.database = database;
        this.actor = actor;
        this.access = access;
    }

    /** Something done over a connection that is kept when it ends. */
    @FunctionalInterface
    private interface Step<T> {

        T run(Connection connection) throws SQLException;
    }

    @Override
    public Claim claim(String key, String details) throws CoreException {
        access.check(actor, Access.CLAIM, "ledger");
        if (key.isBlank()) {
            throw new IllegalArgumentException("a blank key");
        }
        LedgerEntry mine = new LedgerEntry(key, LedgerState.CLAIMED, actor.name(), details == null ? "" : details, now());
        return run(true, connection -> {
            if (inserted(connection, mine) || changed(connection, mine, "'RETRY_LATER'")) {
                return new Claim(true, mine);
            }
            return new Claim(false, entries(connection, key).get(0));
        });
    }

    @Override
    public void settle(String key, LedgerState outcome) throws CoreException {
        access.check(actor, Access.CLAIM, "ledger");
        if (outcome == LedgerState.CLAIMED) {
            throw new IllegalArgumentException("a claim is not an outcome");
        }
        LedgerEntry earlier = run(true, connection -> {
            List<LedgerEntry> found = entries(connection, key);
            LedgerEntry next = new LedgerEntry(key, outcome, actor.name(), found.isEmpty() ? "" : found.get(0).details(), now());
            return changed(connection, next, "'CLAIMED', 'UNKNOWN'") ? next : found.isEmpty() ? null : found.get(0);
        });
        if (earlier == null || earlier.state() != outcome || !earlier.actor().equals(actor.name())) {
            throw new IllegalStateException(key + " is " + (earlier == null ? "not claimed" : earlier.state()));
        }
    }

    @Override
    public List<LedgerEntry> claims() throws CoreException {
        access.check(actor, Access.READ, "ledger");
        return run(false, connection -> entries(connection, null));
    }

    private <T> T run(boolean writing, Step<T> step) throws CoreException {
        for (int attempt = 1;; attempt++) {
            Connection connection = database.ledgerConnection(writing);
            boolean done = false;
            try {
                T result = step.run(connection);
                done = true;
                return result;
            } catch (SQLException e) {
                boolean stuck = e.getErrorCode() == 1213 || MariaDbTrouble.waited(e);
                if (!stuck || attempt == TRIES) {
                    throw MariaDbTrouble.of(e, database.place(), null);
                }
            } finally {
                database.giveBack(connection, done);
            }
        }
    }

    private static boolean inserted(Connection connection, LedgerEntry entry) throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO ledger (state, actor, details, changed, claim_key) VALUES (?, ?, ?, ?, ?)")) {
            bind(insert, entry);
            insert.executeUpdate();
            return true;
        } catch (SQLException e) {
            if (e.getErrorCode() != DUPLICATE) {
                throw e;
            }
            return false;
        }
    }

    private static boolean changed(Connection connection, LedgerEntry entry, String from) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE ledger SET state = ?, actor = ?, details = ?, changed = ? WHERE claim_key = ? AND state IN (" + from + ")")) {
            bind(update, entry);
            return update.executeUpdate() > 0;
        }
    }

    private static void bind(PreparedStatement statement, LedgerEntry entry) throws SQLException {
        statement.setString(1, entry.state().name());
        statement.setString(2, entry.actor());
        statement.setString(3, entry.details());
        statement.setObject(4, LocalDateTime.ofInstant(entry.changed(), ZoneOffset.UTC));
        statement.setString(5, entry.key());
    }

    /** {@return the entries in the order of the first claims; of one key if it is not null} */
    private static List<LedgerEntry> entries(Connection connection, String key) throws SQLException {
        String sql = "SELECT claim_key, state, actor, details, changed FROM ledger" + (key == null ? "" : " WHERE claim_key = ?")
                + " ORDER BY position";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            if (key != null) {
                select.setString(1, key);
            }
            List<LedgerEntry> entries = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    entries.add(new LedgerEntry(rows.getString(1), LedgerState.valueOf(rows.getString(2)), rows.getString(3),
                            rows.getString(4), rows.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
                }
            }
            return entries;
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
