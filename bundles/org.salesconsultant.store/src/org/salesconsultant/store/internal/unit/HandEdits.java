/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.unit;

import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.internal.schema.Tables;
import org.salesconsultant.store.internal.sql.Dialect;
import org.salesconsultant.store.internal.sql.Names;
import org.salesconsultant.store.internal.sql.Session;

/** The values of one class that a person wrote: no import overwrites them until they are released. */
final class HandEdits {

    private static final String TABLE = "hand_edits";

    private final Session session;

    private final EntityType type;

    HandEdits(Session session, EntityType type) {
        this.session = session;
        this.type = type;
    }

    /** Notes values as written by a person. */
    void add(List<?> key, Collection<String> columns, long changeSet) throws CoreException {
        session.mark(TABLE, type.name());
        for (String column : columns) {
            session.execute("INSERT INTO hand_edits VALUES (?, ?, ?, ?)", type.name(), Tables.keyText(key), column, changeSet);
        }
    }

    /** Lets imports overwrite the values of an object again. */
    void release(List<?> key) throws CoreException {
        session.mark(TABLE, type.name());
        session.execute("DELETE FROM hand_edits WHERE class_name = ? AND object_key = ?", type.name(), Tables.keyText(key));
    }

    /**
     * Forgets what a change set wrote on the objects of a temporary table, whose former values come back.
     *
     * @param later whether what later ones wrote on them is forgotten too
     */
    void forget(long changeSet, boolean later, String keys) throws CoreException {
        session.mark(TABLE, type.name());
        session.execute(session.dialect().delete("hand_edits", "h", "class_name = ? AND change_set " + (later ? ">=" : "=")
                + " ? AND EXISTS (SELECT 1 FROM " + keys + " l WHERE " + Tables.keyText(type, "l") + " = h.object_key)"), type.name(),
                changeSet);
    }

    /**
     * Puts the values a person wrote in place of those a load brings, and lists where they differ. An object that the load
     * makes anew has none.
     *
     * @param load the load's table
     * @param columns the columns the source brings, without the key
     */
    void keepIn(String load, List<String> columns, String source) throws CoreException {
        session.mark("import_conflicts", source);
        session.execute("DELETE FROM import_conflicts WHERE source = ? AND class_name = ?", source, type.name());
        List<Object[]> edited = session.rows("SELECT DISTINCT column_name FROM hand_edits WHERE class_name = ? ORDER BY 1", type.name());
        if (edited.isEmpty()) {
            return;
        }
        session.mark(TABLE, type.name());
        Dialect dialect = session.dialect();
        String table = Tables.of(dialect, type);
        String same = Names.same("t", "l", type.key());
        session.execute(dialect.delete("hand_edits", "h", "class_name = ? AND EXISTS (SELECT 1 FROM " + load + " l WHERE "
                + Tables.keyText(type, "l") + " = h.object_key AND NOT EXISTS (SELECT 1 FROM " + table + " t WHERE " + same + "))"),
                type.name());
        for (Object[] row : edited) {
            String column = (String) row[0];
            if (columns.contains(column)) {
                String quoted = Names.quoted(column);
                ValueType kind = type.column(column).orElseThrow().type();
                String differs = same + " AND " + dialect.differs("t." + quoted, "l." + quoted) + " AND EXISTS (SELECT 1 FROM hand_edits h WHERE h.class_name = ? AND h.column_name = ? AND h.object_key = "
                        + Tables.keyText(type, "t") + ")";
                session.execute("INSERT INTO import_conflicts SELECT ?, ?, " + Tables.keyText(type, "t") + ", ?, "
                        + dialect.text("t." + quoted, kind) + ", " + dialect.text("l." + quoted, kind) + " FROM " + load + " l JOIN " + table
                        + " t ON " + differs,
                        source, type.name(), column, type.name(), column);
                session.execute(dialect.update(load, "l", dialect.set("l", quoted) + " = t." + quoted, table, "t", differs),
                        type.name(), column);
            }
        }
    }
}
