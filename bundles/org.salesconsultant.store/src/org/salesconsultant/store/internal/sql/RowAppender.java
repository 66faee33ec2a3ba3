/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.sql;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.duckdb.DuckDBAppender;
import org.eclipse.core.runtime.CoreException;

/** Appends rows to a table within the session's transaction. Decimals have four digits after the point. */
public final class RowAppender {

    private static final int CHECK = 1_000;

    private final Session session;

    private final DuckDBAppender appender;

    private long rows;

    RowAppender(Session session, DuckDBAppender appender) {
        this.session = session;
        this.appender = appender;
    }

    /** Appends a row of as many values as the table has columns, then the further ones. */
    public void append(Object[] values, Object... further) throws CoreException {
        if (rows++ % CHECK == 0) {
            session.checkCancel();
        }
        session.takeStreamed();
        try {
            appender.beginRow();
            for (Object value : values) {
                put(value);
            }
            for (Object value : further) {
                put(value);
            }
            appender.endRow();
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }

    private void put(Object value) throws SQLException {
        switch (value) {
            case null -> appender.appendNull();
            case String text -> appender.append(text);
            case Long number -> appender.append(number.longValue());
            case BigDecimal number -> appender.appendDecimal(number.setScale(4).unscaledValue().longValueExact());
            case Double number -> appender.append(number.doubleValue());
            case Boolean truth -> appender.append(truth.booleanValue());
            case LocalDate date -> appender.append(date);
            case LocalDateTime time -> appender.append(time);
            default -> throw new IllegalArgumentException("a value cannot be a " + value.getClass().getName());
        }
    }

    /** {@return how many rows were appended} */
    public long rows() {
        return rows;
    }

    /** Ends appending, in a transaction that is about to be rolled back. */
    void abandon() {
        try {
            appender.close();
        } catch (SQLException e) {
            return; // the transaction is broken already, which is why it is rolled back
        }
    }

    /** Ends appending; the rows can be queried. */
    public void finish() throws CoreException {
        session.free();
        try {
            if (!appender.isClosed()) {
                appender.close();
            }
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }
}
