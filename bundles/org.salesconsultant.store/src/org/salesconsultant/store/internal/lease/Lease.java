/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.lease;

import org.salesconsultant.store.internal.sql.Session;

/** The use of an open store for one unit of work. Close it. */
public final class Lease implements AutoCloseable {

    private final Database database;

    private final Session session;

    private final boolean writing;

    Lease(Database database, Session session, boolean writing) {
        this.database = database;
        this.session = session;
        this.writing = writing;
    }

    /** {@return the connection of this unit} */
    public Session session() {
        return session;
    }

    @Override
    public void close() {
        try {
            session.close();
        } finally {
            database.release(writing);
        }
    }
}
