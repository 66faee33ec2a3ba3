/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.duckdb;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBPreparedStatement;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.store.internal.sql.Chunks;
import org.salesconsultant.store.internal.sql.Dialect;
import org.salesconsultant.store.internal.sql.RowAppender;
import org.salesconsultant.store.internal.sql.Session;

/** A connection to the embedded engine. */
public final class DuckDbSession extends Session {

    private final DuckDBConnection connection;

    private final Path file;

    /** Takes the connection over. */
    public DuckDbSession(DuckDBConnection connection, Path file, IProgressMonitor monitor) {
        super(connection, file.toString(), monitor);
        this.connection = connection;
        this.file = file;
    }

    @Override
    public Dialect dialect() {
        return DuckDbDialect.INSTANCE;
    }

    @Override
    public void begin(boolean readOnly) throws CoreException {
        execute(readOnly ? "BEGIN TRANSACTION READ ONLY" : "BEGIN TRANSACTION");
    }

    @Override
    protected boolean isOver(SQLException failure) {
        return String.valueOf(failure.getMessage()).contains("no transaction is active");
    }

    @Override
    protected RowAppender appender(String catalog, String schema, String table) throws SQLException {
        return new DuckDbAppender(this, connection.createAppender(catalog, schema, table));
    }

    @Override
    protected PreparedStatement prepare(String sql, boolean streams) throws SQLException {
        return connection.prepare(sql);
    }

    @Override
    protected Chunks chunks(PreparedStatement statement) throws SQLException {
        return new DuckDbChunks((DuckDBPreparedStatement) statement);
    }

    @Override
    protected CoreException trouble(SQLException failure) {
        return DuckDbTrouble.of(failure, file, monitor());
    }
}
