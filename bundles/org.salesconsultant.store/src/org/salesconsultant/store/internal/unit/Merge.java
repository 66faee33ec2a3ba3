/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.LoadSummary;
import org.salesconsultant.store.internal.schema.Tables;
import org.salesconsultant.store.internal.sql.Names;
import org.salesconsultant.store.internal.sql.Session;

/** Makes the objects of a source what a temporary table says. */
final class Merge {

    private static final Messages MESSAGES = Messages.of(Merge.class);

    private static final String CHANGED = "temp.main.merge_changed";

    private static final String GONE = "temp.main.merge_gone";

    private final Changes changes;

    private final Session session;

    private final EntityType type;

    private final String table;

    private final String load;

    private final List<String> columns;

    private final List<String> values;

    private final ImportMode mode;

    private final String sameKey;

    /**
     * @param load the temporary table: the columns and {@code _position}
     * @param columns what the source brings, the key among them
     */
    Merge(Changes changes, EntityType type, String load, List<String> columns, ImportMode mode) {
        this.changes = changes;
        this.session = changes.session();
        this.type = type;
        this.table = Tables.of(type);
        this.load = load;
        this.columns = columns;
        this.values = columns.stream().filter(column -> !type.key().contains(column)).toList();
        this.mode = mode;
        this.sameKey = Names.same("t", "l", type.key());
    }

    LoadSummary run() throws CoreException {
        keepLast();
        long there = session.number("SELECT count(*) FROM " + load + " l JOIN " + table + " t ON " + sameKey);
        long skipped = there == 0 ? 0 : elsewhere();
        new HandEdits(session, type).keepIn(load, values, changes.owner());
        long updated = there == skipped ? 0 : update();
        if (there > skipped) {
            session.execute("UPDATE " + table + " AS t SET _source = t._source || chr(10) || ? FROM " + load + " l WHERE " + sameKey
                    + " AND NOT " + Owners.has("t"), changes.owner(), changes.owner());
        }
        long inserted = insert(session.number("SELECT count(*) FROM " + load) - (there - skipped));
        long removed = remove();
        return new LoadSummary(inserted, updated, there - skipped - updated, skipped, removed);
    }

    /** Of several rows with the same key the last one stays. */
    private void keepLast() throws CoreException {
        session.execute("DELETE FROM " + load + " AS l USING (SELECT " + Names.list("", type.key()) + ", max(_position) AS last FROM " + load
                + " GROUP BY " + Names.list("", type.key()) + " HAVING count(*) > 1) t WHERE " + sameKey + " AND l._position < t.last");
    }

    /** Leaves out what is there from elsewhere only, or refuses it, as the mode says; {@return how many were left out} */
    private long elsewhere() throws CoreException {
        if (mode == ImportMode.UPDATE) {
            return 0;
        }
        if (mode == ImportMode.INSERT) {
            List<Object[]> first = session.rows("SELECT " + Tables.keyText(type, "t") + ", replace(t._source, chr(10), ', ') FROM " + load
                    + " l JOIN " + table + " t ON " + sameKey + " WHERE NOT " + Owners.has("t") + " ORDER BY 1 LIMIT 1", changes.owner());
            if (!first.isEmpty()) {
                throw new Problem(session.file().toString(),
                        MESSAGES.text("merge.there", type.name(), Tables.shown((String) first.get(0)[0]), first.get(0)[1]),
                        MESSAGES.text("merge.there.remedy")).exception();
            }
            return 0;
        }
        return session.execute("DELETE FROM " + load + " AS l USING " + table + " t WHERE " + sameKey + " AND NOT " + Owners.has("t"),
                changes.owner());
    }

    private long update() throws CoreException {
        session.execute("CREATE OR REPLACE TEMP TABLE merge_changed AS SELECT " + Names.list("l", type.key()) + " FROM " + load + " l JOIN "
                + table + " t ON " + sameKey + " WHERE " + Names.differ("t", "l", values));
        long changed = session.number("SELECT count(*) FROM " + CHANGED);
        if (changed > 0) {
            changes.journal(type, in(CHANGED));
            String sets = values.stream().map(column -> Names.quoted(column) + " = l." + Names.quoted(column))
                    .collect(Collectors.joining(", "));
            session.execute("UPDATE " + table + " AS t SET " + sets + ", _version = t._version + 1, _change_set = ? FROM " + load
                    + " l WHERE " + sameKey + " AND " + Names.differ("t", "l", values), changes.number());
            changes.written(type);
        }
        return changed;
    }

    private long insert(long expected) throws CoreException {
        if (expected == 0) {
            return 0;
        }
        List<AttributeType> others = type.attributes().stream().filter(attribute -> !columns.contains(attribute.column())
                && (attribute.required() || attribute.defaultValue() != null)).toList();
        List<String> names = new ArrayList<>(columns);
        List<Object> parameters = new ArrayList<>();
        for (AttributeType other : others) {
            names.add(other.column());
            parameters.add(new ValueCheck(type, other).checked(null));
        }
        parameters.add(changes.owner());
        parameters.add(changes.number());
        changes.written(type);
        return session.execute("INSERT INTO " + table + " (" + Names.list("", names) + ", _version, _source, _change_set) SELECT "
                + Names.list("l", columns) + ", ?".repeat(others.size()) + ", 1, ?, ? FROM " + load + " l WHERE NOT EXISTS (SELECT 1 FROM "
                + table + " t WHERE " + sameKey + ")", parameters.toArray());
    }

    private long remove() throws CoreException {
        session.execute("CREATE OR REPLACE TEMP TABLE merge_gone AS SELECT " + Names.list("t", type.key()) + ", t._source = ? AS nobody_else"
                + " FROM " + table + " t WHERE " + Owners.has("t") + " AND NOT EXISTS (SELECT 1 FROM " + load + " l WHERE " + sameKey + ")",
                changes.owner(), changes.owner());
        if (session.number("SELECT count(*) FROM " + GONE) == 0) {
            return 0;
        }
        session.execute("UPDATE " + table + " AS t SET _source = " + Owners.without("t") + " WHERE " + in(GONE) + " AND t._source <> ?",
                changes.owner(), changes.owner());
        session.execute("DELETE FROM " + GONE + " WHERE NOT nobody_else");
        long removed = session.number("SELECT count(*) FROM " + GONE);
        if (removed > 0) {
            new Removal(changes, type, GONE).run(removed);
        }
        return removed;
    }

    private String in(String keys) {
        return "EXISTS (SELECT 1 FROM " + keys + " l WHERE " + sameKey + ")";
    }
}
