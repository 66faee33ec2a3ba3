/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.unit;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.internal.schema.Tables;
import org.salesconsultant.store.internal.sql.Names;
import org.salesconsultant.store.internal.sql.Session;

/**
 * The table of a class written anew, where that costs less than changing it. The index of the key is made at the end, once: an
 * index that grows row by row is in memory twice until the commit, and taking a row out of it costs some ten times what writing
 * one does. Only for a dialect that rewrites.
 */
final class Rewriting {

    private final Session session;

    private final EntityType type;

    private final String table;

    private final String made;

    Rewriting(Session session, EntityType type) {
        this.session = session;
        this.type = type;
        this.table = Tables.of(session.dialect(), type);
        this.made = "main." + Names.quoted(type.table() + "_rewritten");
    }

    /** Makes the new table, empty; {@return its name in SQL} */
    String begin() throws CoreException {
        List<Object[]> columns = session.rows("SELECT column_name, data_type, is_nullable FROM duckdb_columns() WHERE database_name = 'store'"
                + " AND schema_name = 'main' AND table_name = ? ORDER BY column_index", type.table());
        session.execute(columns.stream().map(column -> Names.quoted((String) column[0]) + " " + column[1] + nullable(column))
                .collect(Collectors.joining(", ", "CREATE TABLE " + made + " (", ")")));
        return made;
    }

    /** Copies the objects, alias {@code t}, that meet a condition. */
    void keep(String condition) throws CoreException {
        session.execute("INSERT INTO " + made + " SELECT * FROM " + table + " t WHERE " + condition);
    }

    /** Puts the new table in place of the old one. */
    void end() throws CoreException {
        session.execute("ALTER TABLE " + made + " ADD PRIMARY KEY (" + Names.list("", type.key()) + ")");
        session.execute("DROP TABLE " + table);
        session.execute("ALTER TABLE " + made + " RENAME TO " + Names.quoted(type.table()));
    }

    private static String nullable(Object[] column) {
        return Long.valueOf(1).equals(column[2]) ? "" : " NOT NULL";
    }
}
