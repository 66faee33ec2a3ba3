/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.duckdb.DuckDBConnection;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.store.internal.duckdb.DuckDbSession;
import org.salesconsultant.store.internal.sql.Session;

/** Brings the tables of a store to what this program and its types need. */
public final class Schema {

    private static final Messages MESSAGES = Messages.of(Schema.class);

    private Schema() {
    }

    /** Opens the store's file once more. */
    @FunctionalInterface
    public interface Opening {

        /** {@return a new first connection to the file} */
        DuckDBConnection open() throws SQLException;
    }

    /**
     * {@return the connection to use: the same, or another one if the file was backed up before its tables were changed}
     *
     * @throws CoreException with a problem if a newer program, or another one, wrote the file, which is left as it is
     */
    public static DuckDBConnection upToDate(DuckDBConnection root, Path file, IProgressMonitor monitor, Opening opening)
            throws CoreException, SQLException, IOException {
        int version;
        try (Session session = new DuckDbSession(root.duplicate(), file, monitor)) {
            session.execute("USE store");
            version = version(session);
        }
        if (version == Migrations.current()) {
            return root;
        }
        DuckDBConnection connection = root;
        if (version > 0) {
            root.close();
            Files.copy(file, file.resolveSibling(file.getFileName() + ".v" + version + ".backup"), StandardCopyOption.REPLACE_EXISTING);
            connection = opening.open();
        }
        boolean done = false;
        try (Session session = new DuckDbSession(connection.duplicate(), file, monitor)) {
            session.execute("USE store");
            migrate(session, version);
            done = true;
            return connection;
        } finally {
            if (!done) {
                connection.close();
            }
        }
    }

    private static int version(Session session) throws CoreException {
        List<Object[]> tables = session.rows("SELECT table_name FROM duckdb_tables() WHERE database_name = 'store' ORDER BY table_name");
        if (tables.isEmpty()) {
            return 0;
        }
        if (tables.stream().noneMatch(row -> "migrations".equals(row[0]))) {
            throw new Problem(session.place(), MESSAGES.text("foreign"), MESSAGES.text("foreign.remedy")).exception();
        }
        int version = (int) session.number("SELECT max(version) FROM migrations");
        if (version > Migrations.current()) {
            throw new Problem(session.place(), MESSAGES.text("newer", version, Migrations.current()),
                    MESSAGES.text("newer.remedy", version)).exception();
        }
        return version;
    }

    private static void migrate(Session session, int from) throws CoreException {
        session.transaction(() -> {
            int version = from;
            for (List<String> statements : Migrations.after(from)) {
                for (String statement : statements) {
                    session.execute(statement);
                }
                session.execute("INSERT INTO migrations VALUES (?, ?)", ++version,
                        LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS));
            }
        });
    }

    /**
     * Adds the tables and columns that the types need and the store does not have yet. A column without any value takes the
     * type that its attribute has now.
     *
     * @throws CoreException with a problem if a column has values of another type
     */
    public static void widen(Session session, CrmTypes types) throws CoreException {
        List<String> statements = new Widening(session).statements(types);
        if (!statements.isEmpty()) {
            session.transaction(() -> {
                for (String statement : statements) {
                    session.execute(statement);
                }
            });
        }
    }
}
