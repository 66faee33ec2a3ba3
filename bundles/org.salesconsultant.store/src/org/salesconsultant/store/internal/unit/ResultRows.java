/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.unit;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.store.Rows;
import org.salesconsultant.store.internal.sql.Names;
import org.salesconsultant.store.internal.sql.RowAppender;
import org.salesconsultant.store.internal.sql.Session;

/** Replaces the rows of one segmentation or prediction. */
final class ResultRows implements Rows {

    private final String owner;

    private final String run;

    private final RowAppender appender;

    ResultRows(Session session, String table, String ownerColumn, String owner, String run) throws CoreException {
        this.owner = owner;
        this.run = run;
        session.mark(table, owner);
        session.execute("DELETE FROM " + table + " WHERE " + Names.quoted(ownerColumn) + " = ?", owner);
        appender = session.appender(table);
    }

    @Override
    public void append(Object... values) throws CoreException {
        Object[] all = new Object[values.length + 2];
        all[0] = owner;
        System.arraycopy(values, 0, all, 1, values.length);
        all[all.length - 1] = run;
        appender.append(all);
    }

    void finish() throws CoreException {
        appender.finish();
    }
}
