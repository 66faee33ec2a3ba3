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

    Undo(Changes changes, CrmTypes types, long undone) {
        this.changes = changes;
        this.session = changes.session();
        this.dialect = session.dialect();
        this.types = types;
        this.undone = undone;
    }

    Undone run() throws CoreException {
        if (session.number("SELECT count(*) FROM change_sets WHERE id = ?", undone) == 0) {
            throw new Problem(session.place(), MESSAGES.text("undo.none", String.valueOf(undone)), MESSAGES.text("undo.none.remedy"))
                    .exception();
        }
        changes.undoing(undone);
        List<Undone.Edited> edited = new ArrayList<>();
        long restored = 0;
        long removed = 0;
        for (EntityType type : types.all()) {
            // All three look at the state before any of them writes.
            edited(type, edited);
            select("undo_restore", type, "j." + Names.quoted(Tables.REPLACED_BY) + " = ? AND t._change_set = ?", undone, undone);
            select("undo_insert", type, "j." + Names.quoted(Tables.REPLACED_BY) + " = ? AND t._change_set IS NULL AND NOT " + later("j", type),
                    undone, undone);
            session.execute(dialect.makeTemporary("undo_remove", type.key(), "SELECT " + Names.list("t", type.key()) + " FROM " + Tables.of(dialect, type)
                    + " t WHERE t._change_set = ? AND NOT EXISTS (SELECT 1 FROM " + Tables.journal(dialect, type) + " j WHERE "
                    + Names.same("t", "j", type.key()) + " AND j." + Names.quoted(Tables.REPLACED_BY) + " = ?)"), undone, undone);
            HandEdits edits = new HandEdits(session, type);
            edits.forget(undone, dialect.temporary("undo_restore"));
            edits.forget(undone, dialect.temporary("undo_remove"));
            restored += restore(type) + insert(type);
            removed += remove(type);
        }
        return new Undone(changes.id(), restored, removed, edited);
    }

    /** Joins the former states, alias j, with the objects of the same key, alias t. */
    private void select(String into, EntityType type, String condition, Object... parameters) throws CoreException {
        session.execute(dialect.makeTemporary(into, type.key(), "SELECT j.* FROM " + Tables.journal(dialect, type) + " j LEFT JOIN "
                + Tables.of(dialect, type) + " t ON " + Names.same("t", "j", type.key()) + " WHERE " + condition), parameters);
    }

    /** The condition that what the change set made of an object was itself replaced; one parameter. */
    private String later(String alias, EntityType type) {
        return "EXISTS (SELECT 1 FROM " + Tables.journal(dialect, type) + " k WHERE " + Names.same("k", alias, type.key())
                + " AND k._change_set = ?)";
    }

    private void edited(EntityType type, List<Undone.Edited> edited) throws CoreException {
        String table = Tables.of(dialect, type);
        String journal = Tables.journal(dialect, type);
        String replaced = "j." + Names.quoted(Tables.REPLACED_BY) + " = ?";
        for (Object[] row : session.rows("SELECT DISTINCT " + Tables.keyText(type, "j") + " FROM " + journal + " j LEFT JOIN " + table
                + " t ON " + Names.same("t", "j", type.key()) + " WHERE (" + replaced + " AND (t._change_set <> ? OR t._change_set IS NULL AND "
                + later("j", type) + ")) OR (j._change_set = ? AND t._change_set <> ?) ORDER BY 1", undone, undone, undone, undone, undone)) {
            edited.add(new Undone.Edited(type.name(), Tables.shown((String) row[0])));
        }
    }

    private long restore(EntityType type) throws CoreException {
        long count = session.number("SELECT count(*) FROM " + dialect.temporary("undo_restore"));
        if (count > 0) {
            String same = Names.same("t", "l", type.key());
            changes.journal(type, "EXISTS (SELECT 1 FROM " + dialect.temporary("undo_restore") + " l WHERE " + same + ")");
            List<String> columns = new ArrayList<>(changes.columns(type));
            columns.removeAll(type.key());
            columns.add(Tables.SOURCE);
            String sets = columns.stream().map(column -> dialect.set("t", Names.quoted(column)) + " = l." + Names.quoted(column))
                    .collect(Collectors.joining(", "));
            session.execute(dialect.update(Tables.of(dialect, type), "t", sets + ", " + dialect.set("t", "_version") + " = t._version + 1, "
                    + dialect.set("t", "_change_set") + " = ?", dialect.temporary("undo_restore"), "l", same), changes.number());
            changes.written(type);
        }
        return count;
    }

    private long insert(EntityType type) throws CoreException {
        if (session.number("SELECT count(*) FROM " + dialect.temporary("undo_insert")) == 0) {
            return 0;
        }
        List<String> columns = new ArrayList<>(changes.columns(type));
        columns.add(Tables.SOURCE);
        changes.written(type);
        return session.execute("INSERT INTO " + Tables.of(dialect, type) + " (" + Names.list("", columns) + ", _version, _change_set) SELECT "
                + Names.list("l", columns) + ", l._version + 1, ? FROM " + dialect.temporary("undo_insert") + " l", changes.number());
    }

    private long remove(EntityType type) throws CoreException {
        long count = session.number("SELECT count(*) FROM " + dialect.temporary("undo_remove"));
        if (count > 0) {
            new Removal(changes, type, dialect.temporary("undo_remove")).run(count);
        }
        return count;
    }
}
