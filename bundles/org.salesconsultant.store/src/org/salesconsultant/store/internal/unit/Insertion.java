/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.unit;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.internal.schema.Tables;
import org.salesconsultant.store.internal.sql.Names;
import org.salesconsultant.store.internal.sql.Session;

/** Inserts objects of one class that are not there. */
final class Insertion {

    /** From it on, and if they are no fewer than those that are there, they come with their table written anew. */
    private static final long MANY = 20_000;

    private final Session session;

    private final EntityType type;

    private final long before;

    private final long expected;

    /**
     * @param before how many objects are there
     * @param expected how many come
     */
    Insertion(Session session, EntityType type, long before, long expected) {
        this.session = session;
        this.type = type;
        this.before = before;
        this.expected = expected;
    }

    /**
     * {@return how many were inserted}
     *
     * @param columns those that the query gives
     */
    long run(List<String> columns, String query, Object... parameters) throws CoreException {
        String rows = " (" + Names.list("", columns) + ") " + query;
        if (!session.dialect().rewrites() || expected < Math.max(MANY, before)) {
            return session.execute("INSERT INTO " + Tables.of(session.dialect(), type) + rows, parameters);
        }
        Rewriting rewriting = new Rewriting(session, type);
        String made = rewriting.begin();
        rewriting.keep("TRUE");
        long inserted = session.execute("INSERT INTO " + made + rows, parameters);
        rewriting.end();
        return inserted;
    }
}
