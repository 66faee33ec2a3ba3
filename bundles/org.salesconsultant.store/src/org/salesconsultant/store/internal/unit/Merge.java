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
import org.salesconsultant.store.internal.sql.Dialect;
import org.salesconsultant.store.internal.sql.Names;
import org.salesconsultant.store.internal.sql.Session;

/** Makes the objects of a source what a temporary table says. */
final class Merge {

    private static final Messages MESSAGES = Messages.of(Merge.class);

    private static final String CHANGED = "merge_changed";

    private static final String GONE = "merge_gone";

    private final Changes changes;

    private final Session session;

    private final Dialect dialect;

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
        this.dialect = session.dialect();
        this.table = Tables.of(dialect, type);
        this.load = load;
        this.columns = columns;
        this.values = columns.stream().filter(column -> !type.key().contains(column)).toList();
        this.mode = mode;
        this.sameKey = Names.same("t", "l", type.key());
    }

    LoadSummary run() throws CoreException {
        keepLast();
        long before = session.number("SELECT count(*) FROM " + table);
        long there = before == 0 ? 0 : session.number("SELECT count(*) FROM " + load + " l JOIN " + table + " t ON " + sameKey);
        long skipped = there == 0 ? 0 : elsewhere();
        new HandEdits(session, type).keepIn(load, values, changes.owner());
        long updated = there == skipped ? 0 : update();
        if (there > skipped) {
            addOwner();
        }
        long loaded = session.number("SELECT count(*) FROM " + load);
        long inserted = insert(loaded - (there - skipped), before);
        long removed = before == 0 || owned() == loaded ? 0 : remove();
        return new LoadSummary(inserted, updated, there - skipped - updated, skipped, removed);
    }

    private void addOwner() throws CoreException {
        String others = sameKey + " AND NOT " + Owners.has("t");
        String set = dialect.set("t", "_source") + " = t._source || chr(10) || ?";
        if (dialect.touch("t").isEmpty()) {
            session.execute(dialect.update(table, "t", set, load, "l", others), changes.owner(), changes.owner());
        } else if (session.number("SELECT 1 FROM " + load + " l JOIN " + table + " t ON " + others + " LIMIT 1", changes.owner()) > 0) {
            session.execute(dialect.update(table, "t", set + dialect.touch("t"), load, "l", others), changes.owner(), changes.number(),
                    changes.owner());
        }
    }

    /** Of several rows with the same key the last one stays. */
    private void keepLast() throws CoreException {
        session.execute(dialect.delete(load, "l", "(SELECT " + Names.list("", type.key()) + ", max(_position) AS last FROM " + load
                + " GROUP BY " + Names.list("", type.key()) + " HAVING count(*) > 1)", "t", sameKey + " AND l._position < t.last"));
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
                throw new Problem(session.place(),
                        MESSAGES.text("merge.there", type.name(), Tables.shown((String) first.get(0)[0]), first.get(0)[1]),
                        MESSAGES.text("merge.there.remedy")).exception();
            }
            return 0;
        }
        return session.execute(dialect.delete(load, "l", table, "t", sameKey + " AND NOT " + Owners.has("t")), changes.owner());
    }

    private long update() throws CoreException {
        String differ = dialect.differ("t", "l", values);
        session.execute(dialect.makeTemporary(CHANGED, type.key(), "SELECT " + Names.list("l", type.key()) + " FROM " + load + " l JOIN "
                + table + " t ON " + sameKey + " WHERE " + differ));
        long changed = session.number("SELECT count(*) FROM " + dialect.temporary(CHANGED));
        if (changed > 0) {
            changes.journal(type, in(CHANGED));
            String sets = values.stream().map(column -> dialect.set("t", Names.quoted(column)) + " = l." + Names.quoted(column))
                    .collect(Collectors.joining(", "));
            session.execute(dialect.update(table, "t", sets + ", " + dialect.set("t", "_version") + " = t._version + 1, "
                    + dialect.set("t", "_change_set") + " = ?", load, "l", sameKey + " AND " + differ), changes.number());
            changes.written(type);
        }
        return changed;
    }

    /** {@return how many objects the source brought; each of the load is among them by now} */
    private long owned() throws CoreException {
        return session.number("SELECT count(*) FROM " + table + " t WHERE " + Owners.has("t"), changes.owner());
    }

    /** @param before how many objects were there */
    private long insert(long expected, long before) throws CoreException {
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
        names.addAll(List.of(Tables.VERSION, Tables.SOURCE, Tables.CHANGE_SET));
        return new Insertion(session, type, before, expected).run(names, "SELECT " + Names.list("l", columns) + ", ?".repeat(others.size())
                + ", 1, ?, ? FROM " + load + " l" + (before == 0 ? "" : " WHERE NOT EXISTS (SELECT 1 FROM " + table + " t WHERE " + sameKey
                        + ")"), parameters.toArray());
    }

    private long remove() throws CoreException {
        String gone = dialect.temporary(GONE);
        session.execute(dialect.makeTemporary(GONE, type.key(), "SELECT " + Names.list("t", type.key()) + ", t._source = ? AS nobody_else"
                + " FROM " + table + " t WHERE " + Owners.has("t") + " AND NOT EXISTS (SELECT 1 FROM " + load + " l WHERE " + sameKey + ")"),
                changes.owner(), changes.owner());
        if (session.number("SELECT count(*) FROM " + gone) == 0) {
            return 0;
        }
        if (session.number("SELECT count(*) FROM " + gone + " WHERE NOT nobody_else") > 0) {
            dropOwner();
        }
        long removed = session.number("SELECT count(*) FROM " + gone);
        if (removed > 0) {
            new Removal(changes, type, gone).run(removed);
        }
        return removed;
    }

    /** Takes the source off the objects that others have too. */
    private void dropOwner() throws CoreException {
        String sql = "UPDATE " + table + " AS t SET _source = " + Owners.without("t") + dialect.touch("t") + " WHERE " + in(GONE)
                + " AND t._source <> ?";
        if (dialect.touch("t").isEmpty()) {
            session.execute(sql, changes.owner(), changes.owner());
        } else {
            session.execute(sql, changes.owner(), changes.number(), changes.owner());
        }
        session.execute("DELETE FROM " + dialect.temporary(GONE) + " WHERE NOT nobody_else");
    }

    private String in(String keys) {
        return "EXISTS (SELECT 1 FROM " + dialect.temporary(keys) + " l WHERE " + sameKey + ")";
    }
}
