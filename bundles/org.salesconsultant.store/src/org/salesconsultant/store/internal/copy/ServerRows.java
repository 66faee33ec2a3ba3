/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.copy;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.internal.sql.Names;
import org.salesconsultant.store.internal.sql.Session;

/** What of a server goes to a copy: objects, their former states, and the bookkeeping; not staged rows. */
final class ServerRows {

    /** The bookkeeping that is replaced owner by owner: table, and the column that says whose a row is. */
    static final Map<String, String> OWNERS = Map.of("hand_edits", "class_name", "import_sources", "source", "import_rejects", "source",
            "import_changes", "source", "import_conflicts", "source", "segment_members", "segmentation", "scores", "prediction");

    private ServerRows() {
    }

    static String columns(EntityType type) {
        return Names.list("", type.attributes().stream().map(attribute -> attribute.column()).toList());
    }

    static String journalColumns(EntityType type) {
        return columns(type) + ", _version, _source, _change_set, _replaced_by";
    }

    /** The condition that an object was written, or its owners noted, since a state of the copy. */
    static String since(CopyState copy) {
        return " WHERE _change_set > " + copy.changeSet() + " OR _touched > " + copy.changeSet();
    }

    /** {@return how many rows of objects and former states come to a copy} */
    static long count(Session server, CrmTypes types, CopyState copy) throws CoreException {
        long rows = 0;
        for (EntityType type : types.all()) {
            boolean whole = copy.asOf() == null;
            rows += server.number("SELECT count(*) FROM " + Names.quoted(type.table()) + (whole ? "" : since(copy)));
            rows += server.number("SELECT count(*) FROM " + server.dialect().journal(type.table()) + " WHERE _replaced_by > ?",
                    copy.changeSet());
        }
        return rows;
    }

    /** {@return the columns of a bookkeeping table of the copy, in order} */
    static List<String> columns(Session copy, String table) throws CoreException {
        return copy.rows("SELECT column_name FROM duckdb_columns() WHERE database_name = 'store' AND schema_name = 'main'"
                + " AND table_name = ? ORDER BY column_index", table).stream().map(row -> (String) row[0]).toList();
    }
}
