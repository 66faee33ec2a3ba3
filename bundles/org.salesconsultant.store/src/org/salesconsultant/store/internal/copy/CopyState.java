/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.copy;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.format.Sha256;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.store.internal.sql.Session;

/**
 * How far a copy has come, or what a server has now.
 *
 * @param server which server it is: a text that no other one has; empty for a copy of none
 * @param columns which attributes were copied, as a hash
 * @param changeSet the last change set
 * @param sequence the last unit of work that wrote
 * @param asOf when that was so, by the server's clock, UTC; null for a copy of none
 */
record CopyState(String server, String columns, long changeSet, long sequence, LocalDateTime asOf) {

    private static final String PREFIX = "copy.";

    /** {@return what a server has, in the snapshot that a session sees} */
    static CopyState ofServer(Session session, CrmTypes types) throws CoreException {
        Object[] row = session.rows("SELECT (SELECT value FROM properties WHERE name = 'server'),"
                + " (SELECT coalesce(max(id), 0) FROM change_sets), (SELECT value FROM properties WHERE name = 'writer'),"
                + " utc_timestamp(6)").get(0);
        return new CopyState((String) row[0], columns(types), (Long) row[1],
                org.salesconsultant.store.internal.mariadb.ServerDatabase.sequence((String) row[2]), (LocalDateTime) row[3]);
    }

    /** {@return how far a copy has come} */
    static CopyState ofCopy(Session session) throws CoreException {
        Map<String, String> values = new HashMap<>();
        for (Object[] row : session.rows("SELECT name, value FROM properties ORDER BY name")) {
            values.put((String) row[0], (String) row[1]);
        }
        String asOf = values.get(PREFIX + "as_of");
        return new CopyState(values.getOrDefault(PREFIX + "server", ""), values.getOrDefault(PREFIX + "columns", ""),
                Long.parseLong(values.getOrDefault(PREFIX + "change_set", "0")), Long.parseLong(values.getOrDefault(PREFIX + "sequence", "0")),
                asOf == null ? null : LocalDateTime.parse(asOf));
    }

    /** Notes it in a copy. */
    void write(Session session) throws CoreException {
        Map<String, String> values = Map.of("server", server, "columns", columns, "change_set", String.valueOf(changeSet), "sequence",
                String.valueOf(sequence), "as_of", asOf.toString());
        for (Map.Entry<String, String> value : values.entrySet()) {
            set(session, PREFIX + value.getKey(), value.getValue());
        }
    }

    static void set(Session session, String name, String value) throws CoreException {
        if (session.execute("UPDATE properties SET value = ? WHERE name = ?", value, name) == 0) {
            session.execute("INSERT INTO properties VALUES (?, ?)", name, value);
        }
    }

    /** {@return whether what a copy lacks of a server can be told; else it is taken anew} */
    boolean follows(CopyState now) {
        return server.equals(now.server) && columns.equals(now.columns) && changeSet <= now.changeSet && sequence <= now.sequence;
    }

    private static String columns(CrmTypes types) {
        List<String> names = types.all().stream()
                .flatMap(type -> type.attributes().stream().map(attribute -> type.table() + "." + attribute.column())).toList();
        return Sha256.of(names.stream().collect(Collectors.joining("\n")));
    }
}
