/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.unit;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.internal.schema.Tables;
import org.salesconsultant.store.internal.sql.Dialect;
import org.salesconsultant.store.internal.sql.Names;
import org.salesconsultant.store.internal.sql.Session;

/**
 * Finds objects that refer to one that is not there, by the metamodel's references. The engine's foreign keys are not used:
 * they refuse to move references and then delete what they pointed at within one transaction.
 */
final class ReferenceCheck {

    private static final Messages MESSAGES = Messages.of(ReferenceCheck.class);

    private final Session session;

    private final CrmTypes types;

    private final long change;

    /** @param change the change set that wrote; 0 if none has */
    ReferenceCheck(Session session, CrmTypes types, long change) {
        this.session = session;
        this.types = types;
        this.change = change;
    }

    /**
     * Returns if every reference that may have been broken is whole.
     *
     * @param written the classes whose objects were inserted or updated
     * @param removed the classes whose objects were removed
     */
    void check(Set<String> written, Set<String> removed) throws CoreException {
        for (EntityType type : types.all()) {
            for (AttributeType attribute : type.attributes()) {
                String target = attribute.target();
                if (target != null && (written.contains(type.name()) || removed.contains(target))) {
                    check(type, attribute, types.get(target), written.contains(type.name()), removed.contains(target));
                }
            }
        }
    }

    private void check(EntityType type, AttributeType reference, EntityType target, boolean written, boolean removed) throws CoreException {
        String column = Names.quoted(reference.column());
        String targetKey = Names.quoted(target.key().get(0));
        Dialect dialect = session.dialect();
        String table = Tables.of(dialect, type);
        String orphan = "c." + column + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + Tables.of(dialect, target) + " p WHERE p."
                + targetKey + " = c." + column + ")";
        String found = Tables.keyText(type, "c") + " AS orphan, c." + column + " AS lost";
        String where = "SELECT " + found + " FROM " + table + " c WHERE " + orphan;
        if (dialect.findsWritten()) {
            String ofWritten = where + " AND c._change_set = " + change;
            String ofRemoved = "SELECT " + found + " FROM " + Tables.journal(dialect, target) + " j JOIN " + table + " c ON c." + column
                    + " = j." + targetKey + " WHERE j._replaced_by = " + change + " AND " + orphan;
            where = !removed ? ofWritten : !written ? ofRemoved : ofWritten + " UNION " + ofRemoved;
        }
        List<Object[]> orphans = session.rows("SELECT orphan, lost, count(*) OVER () FROM (" + where + ") o ORDER BY 1, 2 LIMIT 1");
        if (!orphans.isEmpty()) {
            Object[] first = orphans.get(0);
            throw new Problem(session.place(),
                    MESSAGES.text("orphan", type.name(), Tables.shown((String) first[0]), target.name(), first[1], String.valueOf(first[2])),
                    MESSAGES.text("orphan.remedy", target.name())).exception();
        }
    }
}
