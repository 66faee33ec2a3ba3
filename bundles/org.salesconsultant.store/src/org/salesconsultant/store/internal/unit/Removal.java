/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.unit;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.internal.schema.Tables;
import org.salesconsultant.store.internal.sql.Names;
import org.salesconsultant.store.internal.sql.Session;

/** Removes objects whose keys are in a temporary table, after keeping their state in the journal. */
final class Removal {

    /** Above it, the table is written anew without the objects. */
    private static final long MANY = 20_000;

    private final Changes changes;

    private final Session session;

    private final EntityType type;

    private final String these;

    /** @param keys the temporary table; has the columns of the key */
    Removal(Changes changes, EntityType type, String keys) {
        this.changes = changes;
        this.session = changes.session();
        this.type = type;
        this.these = "EXISTS (SELECT 1 FROM " + keys + " l WHERE " + Names.same("t", "l", type.key()) + ")";
    }

    void run(long count) throws CoreException {
        changes.journal(type, these);
        if (count > MANY && session.dialect().rewrites()) {
            rewrite();
        } else {
            session.execute(session.dialect().delete(Tables.of(session.dialect(), type), "t", these));
        }
        changes.removed(type);
    }

    private void rewrite() throws CoreException {
        Rewriting rewriting = new Rewriting(session, type);
        rewriting.begin();
        rewriting.keep("NOT " + these);
        rewriting.end();
    }
}
