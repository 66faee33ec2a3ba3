/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.unit;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.internal.schema.Tables;
import org.salesconsultant.store.internal.sql.Names;
import org.salesconsultant.store.internal.sql.Session;

/** The change set of one unit of work: numbered when the first object changes, and what it has touched. */
final class Changes {

    private final Session session;

    private final CrmTypes types;

    private final ChangeSet change;

    private final Map<String, List<String>> columns = new HashMap<>();

    private final Set<String> written = new HashSet<>();

    private final Set<String> removed = new HashSet<>();

    private Long undoes;

    private long id;

    Changes(Session session, CrmTypes types, ChangeSet change) {
        this.session = session;
        this.types = types;
        this.change = change;
    }

    Session session() {
        return session;
    }

    /** Says that this change set takes another one back; before anything is written. */
    void undoing(long other) {
        undoes = other;
    }

    String owner() {
        return change.owner();
    }

    /** {@return the number; 0 as long as nothing has changed} */
    long id() {
        return id;
    }

    /** {@return the number, given now if there is none yet} */
    long number() throws CoreException {
        if (id == 0) {
            id = session.number("SELECT coalesce(max(id), 0) + 1 FROM change_sets");
            session.execute("INSERT INTO change_sets VALUES (?, ?, ?, ?, ?, ?)", id, change.actor().name(), change.source(), change.run(),
                    LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS), undoes);
        }
        return id;
    }

    /** Keeps the state of the objects (alias {@code t}) that meet a condition, unless this change set made that state. */
    void journal(EntityType type, String condition, Object... parameters) throws CoreException {
        String columns = Names.list("", columns(type)) + ", " + Names.quoted(Tables.VERSION) + ", "
                + Names.quoted(Tables.SOURCE) + ", " + Names.quoted(Tables.CHANGE_SET);
        session.execute("INSERT INTO " + Tables.journal(session.dialect(), type) + " (" + columns + ", " + Names.quoted(Tables.REPLACED_BY) + ") SELECT "
                + columns + ", " + number() + " FROM " + Tables.of(session.dialect(), type) + " t WHERE t." + Names.quoted(Tables.CHANGE_SET) + " <> "
                + number() + " AND " + condition, parameters);
    }

    /**
     * {@return the columns of all attributes the store has of a class, the key first}
     *
     * They may be more than the types of this unit tell: another project file, or a plug-in that is missing now, added some.
     */
    List<String> columns(EntityType type) throws CoreException {
        List<String> known = columns.get(type.name());
        if (known == null) {
            known = new ArrayList<>(type.key());
            for (Object[] row : session.rows(session.dialect().journalColumns(), type.table())) {
                if (!known.contains(row[0])) {
                    known.add((String) row[0]);
                }
            }
            columns.put(type.name(), known);
        }
        return known;
    }

    /** Notes that objects of a class were inserted or updated, whose references are to be checked. */
    void written(EntityType type) {
        written.add(type.name());
    }

    /** Notes that objects of a class were removed, to which others may refer. */
    void removed(EntityType type) {
        removed.add(type.name());
    }

    void checkReferences() throws CoreException {
        new ReferenceCheck(session, types, id).check(written, removed);
    }
}
