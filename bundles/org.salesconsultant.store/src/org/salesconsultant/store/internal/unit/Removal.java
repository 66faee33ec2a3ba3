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

/** Removes objects whose keys are in a temporary table, after keeping their state in the journal. */
final class Removal {

    /**
     * Above it, the table is written anew without the objects: taking a row out of the key's index costs the engine some ten
     * times what writing one does.
     */
    private static final long MANY = 20_000;

    private final Changes changes;

    private final Session session;

    private final EntityType type;

    private final String these;

    /** @param keys the temporary table; has the columns of the key */
    Removal(Changes changes, EntityType type, String keys) {
        this.changes = changes;
        this.session = changes.session();
        this.type = type;
        this.these = "EXISTS (SELECT 1 FROM " + keys + " l WHERE " + Names.same("t", "l", type.key()) + ")";
    }

    void run(long count) throws CoreException {
        changes.journal(type, these);
        if (count > MANY && session.dialect().rewrites()) {
            rewrite();
        } else {
            session.execute(session.dialect().delete(Tables.of(session.dialect(), type), "t", these));
        }
        changes.removed(type);
    }

    private void rewrite() throws CoreException {
        List<Object[]> columns = session.rows("SELECT column_name, data_type, is_nullable FROM duckdb_columns() WHERE database_name = 'store'"
                + " AND schema_name = 'main' AND table_name = ? ORDER BY column_index", type.table());
        String made = Names.quoted(type.table() + "_rewritten");
        session.execute(columns.stream().map(column -> Names.quoted((String) column[0]) + " " + column[1] + nullable(column))
                .collect(Collectors.joining(", ", "CREATE TABLE main." + made + " (", ", PRIMARY KEY (" + Names.list("", type.key()) + "))")));
        String table = Tables.of(session.dialect(), type);
        session.execute("INSERT INTO main." + made + " SELECT * FROM " + table + " t WHERE NOT " + these);
        session.execute("DROP TABLE " + table);
        session.execute("ALTER TABLE main." + made + " RENAME TO " + Names.quoted(type.table()));
    }

    private static String nullable(Object[] column) {
        return Long.valueOf(1).equals(column[2]) ? "" : " NOT NULL";
    }
}
