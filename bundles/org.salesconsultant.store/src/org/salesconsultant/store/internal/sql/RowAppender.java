/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.sql;

import java.sql.SQLException;

import org.eclipse.core.runtime.CoreException;

/** Appends rows to a table within the session's transaction. Decimals have four digits after the point. */
public abstract class RowAppender {

    private static final int CHECK = 1_000;

    private final Session session;

    private long rows;

    /** Appends to a table of a session. */
    protected RowAppender(Session session) {
        this.session = session;
    }

    /** Appends a row of as many values as the table has columns, then the further ones. */
    public final void append(Object[] values, Object... further) throws CoreException {
        if (rows++ % CHECK == 0) {
            session.checkCancel();
        }
        session.takeStreamed();
        try {
            put(values, further);
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }

    /** Hands a row on. */
    protected abstract void put(Object[] values, Object[] further) throws SQLException;

    /** Ends appending; may be called again. */
    protected abstract void close() throws SQLException;

    /** {@return how many rows were appended} */
    public final long rows() {
        return rows;
    }

    /** Ends appending, in a transaction that is about to be rolled back. */
    protected abstract void abandon();

    /** Ends appending; the rows can be queried. */
    public final void finish() throws CoreException {
        session.free();
        try {
            close();
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }
}
