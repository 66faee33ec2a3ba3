/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.internal.duckdb.DuckDbDialect;
import org.salesconsultant.store.internal.sql.Names;
import org.salesconsultant.store.internal.sql.Session;

/** What a store lacks for some types. */
final class Widening {

    private static final Messages MESSAGES = Messages.of(Widening.class);

    private final Session session;

    private final Map<String, Map<String, String>> tables = new HashMap<>();

    /** Reads which columns there are. */
    Widening(Session session) throws CoreException {
        this.session = session;
        for (Object[] row : session.rows("SELECT schema_name, table_name, column_name, data_type FROM duckdb_columns()"
                + " WHERE database_name = 'store' AND schema_name IN ('main', 'journal') ORDER BY 1, 2, column_index")) {
            tables.computeIfAbsent(row[0] + "." + Names.quoted((String) row[1]), table -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER))
                    .put((String) row[2], (String) row[3]);
        }
    }

    List<String> statements(CrmTypes types) throws CoreException {
        List<String> statements = new ArrayList<>();
        for (EntityType type : types.all()) {
            String bookkeeping = ", " + Names.quoted(Tables.VERSION) + " BIGINT NOT NULL, " + Names.quoted(Tables.SOURCE)
                    + " VARCHAR NOT NULL, " + Names.quoted(Tables.CHANGE_SET) + " BIGINT NOT NULL";
            String key = ", PRIMARY KEY (" + Names.list("", type.key()) + ")";
            String replaced = ", " + Names.quoted(Tables.REPLACED_BY) + " BIGINT NOT NULL";
            add(type, Tables.of(DuckDbDialect.INSTANCE, type), bookkeeping + key, statements);
            add(type, Tables.journal(DuckDbDialect.INSTANCE, type), bookkeeping + replaced, statements);
        }
        return statements;
    }

    private void add(EntityType type, String table, String further, List<String> statements) throws CoreException {
        Map<String, String> columns = tables.get(table);
        if (columns == null) {
            statements.add(type.attributes().stream().map(attribute -> declared(attribute))
                    .collect(Collectors.joining(", ", "CREATE TABLE " + table + " (", further + ")")));
            return;
        }
        for (AttributeType attribute : type.attributes()) {
            String there = columns.get(attribute.column());
            if (there == null) {
                statements.add("ALTER TABLE " + table + " ADD COLUMN " + declared(attribute));
            } else if (!there.equals(ColumnTypes.of(attribute.type())) && empty(table, attribute)) {
                statements.add("ALTER TABLE " + table + " ALTER COLUMN " + Names.quoted(attribute.column()) + " SET DATA TYPE "
                        + ColumnTypes.of(attribute.type()));
            } else if (!there.equals(ColumnTypes.of(attribute.type()))) {
                throw new Problem(session.place(),
                        MESSAGES.text("type", type.name() + "." + attribute.name(), there, ColumnTypes.of(attribute.type())),
                        MESSAGES.text("type.remedy")).exception();
            }
        }
    }

    /** {@return whether no object has a value, so that another type loses none} */
    private boolean empty(String table, AttributeType attribute) throws CoreException {
        return session.number("SELECT count(" + Names.quoted(attribute.column()) + ") FROM " + table) == 0;
    }

    private static String declared(AttributeType attribute) {
        return Names.quoted(attribute.column()) + " " + ColumnTypes.of(attribute.type());
    }
}
