/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.mariadb;

import java.sql.PreparedStatement;
import java.sql.SQLException;

import org.salesconsultant.store.internal.sql.RowAppender;
import org.salesconsultant.store.internal.sql.Session;

/** Appends in batches of rows, each one message to the server. */
final class MariaDbAppender extends RowAppender {

    private static final int BATCH = 2_000;

    /** {@return a statement that inserts a row of so many values} */
    @FunctionalInterface
    interface Insert {

        PreparedStatement of(int values) throws SQLException;
    }

    /** Binds a parameter. */
    @FunctionalInterface
    interface Binding {

        void bind(PreparedStatement statement, int index, Object value) throws SQLException;
    }

    private final Insert insert;

    private final Binding binding;

    private PreparedStatement statement;

    private int waiting;

    MariaDbAppender(Session session, Insert insert, Binding binding) {
        super(session);
        this.insert = insert;
        this.binding = binding;
    }

    @Override
    protected void put(Object[] values, Object[] further) throws SQLException {
        if (statement == null) {
            statement = insert.of(values.length + further.length);
        }
        int index = 1;
        for (Object value : values) {
            binding.bind(statement, index++, value);
        }
        for (Object value : further) {
            binding.bind(statement, index++, value);
        }
        statement.addBatch();
        if (++waiting == BATCH) {
            send();
        }
    }

    private void send() throws SQLException {
        if (waiting > 0) {
            waiting = 0;
            statement.executeBatch();
        }
    }

    @Override
    protected void close() throws SQLException {
        if (statement != null) {
            send();
            statement.close();
            statement = null;
        }
    }

    @Override
    protected void abandon() {
        statement = null; // the server forgets it with the transaction, the driver with the connection
    }
}
