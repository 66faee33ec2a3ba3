/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.unit;

import java.math.RoundingMode;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.store.ImportLog;
import org.salesconsultant.store.internal.sql.RowAppender;
import org.salesconsultant.store.internal.sql.Session;

/** Appends to the tables of rejects and changes. */
final class LogTables implements ImportLog {

    private final String source;

    private final RowAppender rejects;

    private final RowAppender changes;

    private CoreException failure;

    LogTables(Session session, String source) throws CoreException {
        this.source = source;
        session.mark("import_rejects", source);
        session.mark("import_changes", source);
        session.execute("DELETE FROM import_rejects WHERE source = ?", source);
        session.execute("DELETE FROM import_changes WHERE source = ?", source);
        rejects = session.appender("import_rejects");
        changes = session.appender("import_changes");
    }

    @Override
    public void rejected(RejectedRow row) {
        append(rejects, source, rejects.rows(), row.stage(), row.file(), row.row(), row.column(), row.reason(), row.text(), row.category(),
                row.amount() == null ? null : row.amount().setScale(4, RoundingMode.HALF_UP));
    }

    @Override
    public void changed(CellChange change) {
        append(changes, source, changes.rows(), change.step(), change.key(), change.column(), change.before(), change.after(),
                change.count());
    }

    /** The log's interface knows no trouble of the store; it comes out when the log ends. */
    private void append(RowAppender appender, Object... values) {
        if (failure == null) {
            try {
                appender.append(values);
            } catch (CoreException e) {
                failure = e;
            }
        }
    }

    @Override
    public void finish() throws CoreException {
        if (failure != null) {
            throw failure;
        }
        rejects.finish();
        changes.finish();
    }
}
