/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.duckdb;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.duckdb.DuckDBAppender;
import org.salesconsultant.store.internal.sql.RowAppender;
import org.salesconsultant.store.internal.sql.Session;

/** Appends by the engine's own appender. */
final class DuckDbAppender extends RowAppender {

    private final DuckDBAppender appender;

    DuckDbAppender(Session session, DuckDBAppender appender) {
        super(session);
        this.appender = appender;
    }

    @Override
    protected void put(Object[] values, Object[] further) throws SQLException {
        appender.beginRow();
        for (Object value : values) {
            put(value);
        }
        for (Object value : further) {
            put(value);
        }
        appender.endRow();
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

    @Override
    protected void abandon() {
        try {
            appender.close();
        } catch (SQLException e) {
            return; // the transaction is broken already, which is why it is rolled back
        }
    }

    @Override
    protected void close() throws SQLException {
        if (!appender.isClosed()) {
            appender.close();
        }
    }
}
