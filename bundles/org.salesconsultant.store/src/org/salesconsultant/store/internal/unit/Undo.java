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
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.Undone;
import org.salesconsultant.store.internal.schema.Tables;
import org.salesconsultant.store.internal.sql.Dialect;
import org.salesconsultant.store.internal.sql.Names;
import org.salesconsultant.store.internal.sql.Session;

/**
 * Takes back a change set, as a change set of its own. An object the change set replaced has its former state in the journal
 * under that number; one it made has the number and no former state. An object written since bears another number, or, being
 * gone, has left the state the change set gave it in the journal.
 */
final class Undo {

    private static final Messages MESSAGES = Messages.of(Undo.class);

    private final Changes changes;

    private final Session session;

    private final Dialect dialect;

    private final CrmTypes types;

    private final long undone;

    private final boolean alsoEdited;

    private final List<Undone.Edited> edited = new ArrayList<>();

    private final List<Undone.Edited> needed = new ArrayList<>();

    /** @param alsoEdited whether objects written since are taken back too */
    Undo(Changes changes, CrmTypes types, long undone, boolean alsoEdited) {
        this.changes = changes;
        this.session = changes.session();
        this.dialect = session.dialect();
        this.types = types;
        this.undone = undone;
        this.alsoEdited = alsoEdited;
    }

    /** Parents come before children when objects return, and after them when they go. */
    Undone run() throws CoreException {
        if (session.number("SELECT count(*) FROM change_sets WHERE id = ?", undone) == 0) {
            throw new Problem(session.place(), MESSAGES.text("undo.none", String.valueOf(undone)), MESSAGES.text("undo.none.remedy"))
                    .exception();
        }
        changes.undoing(undone);
        for (EntityType type : types.all()) {
            find(type); // all look at the state before anything is written
        }
        long restored = 0;
        for (EntityType type : types.all()) {
            HandEdits edits = new HandEdits(session, type);
            edits.forget(undone, alsoEdited, table("restore", type));
            edits.forget(undone, alsoEdited, table("remove", type));
            restored += restore(type) + insert(type);
        }
        long removed = 0;
        for (EntityType type : types.all().reversed()) {
            keepNeeded(type);
            removed += remove(type);
        }
        return new Undone(changes.id(), restored, removed, edited, needed);
    }

    private static String name(String what, EntityType type) {
        return "undo_" + what + "_" + type.table();
    }

    private String table(String what, EntityType type) {
        return dialect.temporary(name(what, type));
    }

    private void make(String what, EntityType type, String query, Object... parameters) throws CoreException {
        session.execute(dialect.makeTemporary(name(what, type), type.key(), query), parameters);
    }

    private void find(EntityType type) throws CoreException {
        trace(type);
        listEdited(type);
        String former = "SELECT j.* FROM " + Tables.journal(dialect, type) + " j LEFT JOIN " + Tables.of(dialect, type) + " t ON "
                + Names.same("t", "j", type.key()) + " WHERE j." + Names.quoted(Tables.REPLACED_BY) + " = ? AND ";
        String made = "SELECT " + Names.list("t", type.key()) + " FROM " + Tables.of(dialect, type) + " t WHERE NOT EXISTS (SELECT 1 FROM "
                + Tables.journal(dialect, type) + " j WHERE " + Names.same("t", "j", type.key()) + " AND j." + Names.quoted(Tables.REPLACED_BY)
                + " = ?) AND ";
        if (alsoEdited) {
            make("restore", type, former + "t._change_set IS NOT NULL", undone);
            make("insert", type, former + "t._change_set IS NULL", undone);
            make("remove", type, made + "(" + current(type) + " OR " + later("t", type) + ")", undone, undone, undone, undone);
        } else {
            make("restore", type, former + current(type), undone, undone, undone);
            make("insert", type, former + "t._change_set IS NULL AND NOT " + later("j", type), undone, undone);
            make("remove", type, made + current(type), undone, undone, undone);
        }
    }

    /**
     * Finds, for the objects that an earlier undo wrote, whose state it brought back, so that imports are taken back one after
     * the other, the last one first.
     */
    private void trace(EntityType type) throws CoreException {
        make("traced", type, "SELECT " + Names.list("t", type.key()) + ", t._change_set AS state FROM " + Tables.of(dialect, type)
                + " t WHERE t._change_set IN (SELECT id FROM change_sets WHERE undoes IS NOT NULL)");
        String traced = table("traced", type);
        String undid = "(SELECT " + Names.list("j", type.key()) + ", j._change_set AS state, c.id AS undoing FROM " + Tables.journal(dialect, type)
                + " j JOIN change_sets c ON j." + Names.quoted(Tables.REPLACED_BY) + " = c.undoes)";
        long moved = session.number("SELECT count(*) FROM " + traced);
        while (moved > 0) {
            moved = session.execute(dialect.update(traced, "t", dialect.set("t", "state") + " = l.state", undid, "l",
                    "l.undoing = t.state AND " + Names.same("t", "l", type.key())));
        }
    }

    /** The condition that an object, alias t, is as the change set made it; two parameters. */
    private String current(EntityType type) {
        return "(t._change_set = ? OR EXISTS (SELECT 1 FROM " + table("traced", type) + " e WHERE " + Names.same("e", "t", type.key())
                + " AND e.state = ?))";
    }

    /** The condition that what the change set made of an object was itself replaced; one parameter. */
    private String later(String alias, EntityType type) {
        return "EXISTS (SELECT 1 FROM " + Tables.journal(dialect, type) + " k WHERE " + Names.same("k", alias, type.key())
                + " AND k._change_set = ?)";
    }

    private void listEdited(EntityType type) throws CoreException {
        String table = Tables.of(dialect, type);
        String journal = Tables.journal(dialect, type);
        String replaced = "j." + Names.quoted(Tables.REPLACED_BY) + " = ?";
        String other = "t._change_set IS NOT NULL AND NOT " + current(type);
        for (Object[] row : session.rows("SELECT DISTINCT " + Tables.keyText(type, "j") + " FROM " + journal + " j LEFT JOIN " + table
                + " t ON " + Names.same("t", "j", type.key()) + " WHERE (" + replaced + " AND (" + other + " OR t._change_set IS NULL AND "
                + later("j", type) + ")) OR (j._change_set = ? AND " + other + ") ORDER BY 1", undone, undone, undone, undone, undone,
                undone, undone)) {
            edited.add(new Undone.Edited(type.name(), Tables.shown((String) row[0])));
        }
    }

    private long restore(EntityType type) throws CoreException {
        String former = table("restore", type);
        long count = session.number("SELECT count(*) FROM " + former);
        if (count > 0) {
            String same = Names.same("t", "l", type.key());
            changes.journal(type, "EXISTS (SELECT 1 FROM " + former + " l WHERE " + same + ")");
            List<String> columns = new ArrayList<>(changes.columns(type));
            columns.removeAll(type.key());
            columns.add(Tables.SOURCE);
            String sets = columns.stream().map(column -> dialect.set("t", Names.quoted(column)) + " = l." + Names.quoted(column))
                    .collect(Collectors.joining(", "));
            session.execute(dialect.update(Tables.of(dialect, type), "t", sets + ", " + dialect.set("t", "_version") + " = t._version + 1, "
                    + dialect.set("t", "_change_set") + " = ?", former, "l", same), changes.number());
            changes.written(type);
        }
        return count;
    }

    private long insert(EntityType type) throws CoreException {
        String former = table("insert", type);
        long count = session.number("SELECT count(*) FROM " + former);
        if (count == 0) {
            return 0;
        }
        List<String> kept = new ArrayList<>(changes.columns(type));
        kept.add(Tables.SOURCE);
        List<String> columns = new ArrayList<>(kept);
        columns.addAll(List.of(Tables.VERSION, Tables.CHANGE_SET));
        changes.written(type);
        long before = session.number("SELECT count(*) FROM " + Tables.of(dialect, type));
        return new Insertion(session, type, before, count).run(columns,
                "SELECT " + Names.list("l", kept) + ", l._version + 1, ? FROM " + former + " l", changes.number());
    }

    /** Leaves out of what is removed the objects that others refer to; their children that go are gone by now. */
    private void keepNeeded(EntityType type) throws CoreException {
        if (session.number("SELECT count(*) FROM " + table("remove", type)) == 0) {
            return;
        }
        for (EntityType child : types.all()) {
            for (AttributeType reference : child.attributes()) {
                // Objects of one class may refer to each other in a chain: one that stays keeps the next.
                boolean further = type.name().equals(reference.target());
                while (further) {
                    further = keepNeeded(type, child, reference) > 0 && child.name().equals(type.name());
                }
            }
        }
    }

    private int keepNeeded(EntityType type, EntityType child, AttributeType reference) throws CoreException {
        String gone = table("remove", type);
        String refers = "EXISTS (SELECT 1 FROM " + Tables.of(dialect, child) + " c WHERE c." + Names.quoted(reference.column()) + " = l."
                + Names.quoted(type.key().getFirst()) + (child.name().equals(type.name()) ? " AND NOT EXISTS (SELECT 1 FROM " + gone
                        + " g WHERE " + Names.same("g", "c", type.key()) + ")" : "") + ")";
        List<Object[]> rows = session.rows("SELECT " + Tables.keyText(type, "l") + " FROM " + gone + " l WHERE " + refers + " ORDER BY 1");
        for (Object[] row : rows) {
            needed.add(new Undone.Edited(type.name(), Tables.shown((String) row[0])));
        }
        if (!rows.isEmpty()) {
            session.execute(dialect.delete(gone, "l", refers));
        }
        return rows.size();
    }

    private long remove(EntityType type) throws CoreException {
        String gone = table("remove", type);
        long count = session.number("SELECT count(*) FROM " + gone);
        if (count > 0) {
            new Removal(changes, type, gone).run(count);
        }
        return count;
    }
}
