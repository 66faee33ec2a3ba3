/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.mariadb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.internal.sql.Session;

/** Whether the tables on a server are those that this program and its types need. */
final class ServerSchema {

    private static final String COLUMNS = "SELECT table_name, column_name, column_type FROM information_schema.columns"
            + " WHERE table_schema = database() ORDER BY table_name, ordinal_position";

    private static final String STATE = "SELECT (SELECT max(version) FROM migrations), (SELECT value FROM properties"
            + " WHERE name = 'revision')";

    /** What was found to have all attributes: the types of a unit of work, and the state of the tables. */
    private record Fit(List<EntityType> types, String revision) {
    }

    private final Set<Fit> fitting = ConcurrentHashMap.newKeySet();

    /**
     * Returns if a unit of work can be done.
     *
     * @throws CoreException with a problem if the tables are missing, lack attributes, or, for one that writes, are of another
     *         version
     */
    void check(Session session, CrmTypes types, boolean writing) throws CoreException {
        Fit fit = new Fit(types.all(), checkVersion(session, writing));
        if (!fitting.contains(fit)) {
            List<String> missing = missing(session, types);
            if (!missing.isEmpty()) {
                throw MariaDbTrouble.problem(session.place(), "lacks", null, String.join(", ", missing));
            }
            fitting.add(fit);
        }
    }

    /** {@return how often the tables were changed; as {@link #check}, but whatever attributes they have} */
    String checkVersion(Session session, boolean writing) throws CoreException {
        Object[] state = session.rows(STATE).get(0);
        long version = state[0] == null ? 0 : (Long) state[0];
        if (version == 0) {
            throw MariaDbTrouble.problem(session.place(), "schema", null);
        }
        if (writing && version != ServerMigrations.current()) {
            throw MariaDbTrouble.problem(session.place(), version > ServerMigrations.current() ? "newer" : "older", null,
                    String.valueOf(version), String.valueOf(ServerMigrations.current()));
        }
        return String.valueOf(state[1]);
    }

    private static List<String> missing(Session session, CrmTypes types) throws CoreException {
        Map<String, Map<String, String>> there = columns(session);
        List<String> missing = new ArrayList<>();
        for (EntityType type : types.all()) {
            Map<String, String> columns = there.getOrDefault(type.table(), Map.of());
            for (AttributeType attribute : type.attributes()) {
                String told = columns.get(attribute.column());
                if (told == null) {
                    missing.add(type.name() + "." + attribute.name());
                } else if (!ServerTables.fits(attribute.type(), told)) {
                    throw typeDiffers(session, type, attribute, told);
                }
            }
        }
        return missing;
    }

    private static CoreException typeDiffers(Session session, EntityType type, AttributeType attribute, String told) {
        return MariaDbTrouble.problem(session.place(), "type", null, type.name() + "." + attribute.name(), told,
                attribute.type().name().toLowerCase(java.util.Locale.ROOT));
    }

    private static Map<String, Map<String, String>> columns(Session session) throws CoreException {
        Map<String, Map<String, String>> tables = new HashMap<>();
        for (Object[] row : session.rows(COLUMNS)) {
            tables.computeIfAbsent((String) row[0], table -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)).put((String) row[1], (String) row[2]);
        }
        return tables;
    }

    /**
     * Makes the tables what this program and its types need. Can be run again after a failure.
     *
     * @return the statements that were run
     */
    static List<String> migrate(Session session, CrmTypes types) throws CoreException {
        Map<String, Map<String, String>> there = columns(session);
        if (!there.isEmpty() && !there.containsKey("migrations")) {
            throw MariaDbTrouble.problem(session.place(), "foreign", null);
        }
        long from = there.isEmpty() ? 0 : session.number("SELECT max(version) FROM migrations");
        if (from > ServerMigrations.current()) {
            throw MariaDbTrouble.problem(session.place(), "newer", null, String.valueOf(from), String.valueOf(ServerMigrations.current()));
        }
        List<String> run = new ArrayList<>();
        long version = from;
        for (List<String> statements : ServerMigrations.after((int) from)) {
            for (String statement : statements) {
                session.execute(statement);
                run.add(statement);
            }
            session.execute("INSERT INTO migrations VALUES (?, utc_timestamp(6))", ++version);
        }
        Map<String, Set<String>> names = new HashMap<>();
        there.forEach((table, columns) -> {
            Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            known.addAll(columns.keySet());
            names.put(table, known);
        });
        checkTypes(session, types, there);
        for (String statement : ServerTables.lacking(types, names)) {
            session.execute(statement);
            run.add(statement);
        }
        if (!run.isEmpty()) {
            session.execute("UPDATE properties SET value = CAST(CAST(value AS SIGNED) + 1 AS CHAR) WHERE name = 'revision'");
        }
        return run;
    }

    private static void checkTypes(Session session, CrmTypes types, Map<String, Map<String, String>> there) throws CoreException {
        for (EntityType type : types.all()) {
            for (AttributeType attribute : type.attributes()) {
                String told = there.getOrDefault(type.table(), Map.of()).get(attribute.column());
                if (told != null && !ServerTables.fits(attribute.type(), told)) {
                    throw typeDiffers(session, type, attribute, told);
                }
            }
        }
    }
}
