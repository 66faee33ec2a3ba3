/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.unit;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.internal.schema.Tables;
import org.salesconsultant.store.internal.sql.Dialect;
import org.salesconsultant.store.internal.sql.Names;
import org.salesconsultant.store.internal.sql.Session;

/** References of a load's objects to others of their class that are neither in the load nor in the store. */
final class LooseReferences {

    private static final String LOOSE = "load_loose";

    /** Rows told at a time. */
    private static final int PAGE = 10_000;

    private final Session session;

    private final Dialect dialect;

    private final EntityType type;

    private final String load;

    /** @param load the temporary table: the columns and {@code _position} */
    LooseReferences(Session session, EntityType type, String load) {
        this.session = session;
        this.dialect = session.dialect();
        this.type = type;
        this.load = load;
    }

    /** Empties them, and tells them in the order of their positions. */
    void drop(String reference, Load.LooseReference taker) throws CoreException {
        String key = Names.quoted(type.key().getFirst());
        String value = Names.quoted(reference);
        session.execute(dialect.makeTemporary(LOOSE, List.of("_position"), "SELECT l._position, l." + key + ", l." + value + " FROM " + load
                + " l WHERE l." + value + " IS NOT NULL" + absent(load, key, value) + absent(Tables.of(dialect, type), key, value)));
        String loose = dialect.temporary(LOOSE);
        long from = -1;
        List<Object[]> page;
        do {
            page = session.rows("SELECT _position, " + key + ", " + value + " FROM " + loose + " WHERE _position > ? ORDER BY _position LIMIT "
                    + PAGE, from);
            for (Object[] row : page) {
                from = (Long) row[0];
                taker.left((String) row[1], (String) row[2]);
            }
        } while (page.size() == PAGE);
        if (from >= 0) {
            session.execute(dialect.update(load, "l", dialect.set("l", value) + " = NULL", loose, "d", "l._position = d._position"));
        }
        session.execute(dialect.dropTemporary(LOOSE));
    }

    private static String absent(String table, String key, String value) {
        return " AND NOT EXISTS (SELECT 1 FROM " + table + " o WHERE o." + key + " = l." + value + ")";
    }
}
