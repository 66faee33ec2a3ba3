/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.ledger;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.store.internal.sql.RowAppender;
import org.salesconsultant.store.internal.sql.Session;
import org.salesconsultant.store.ledger.LedgerEntry;

/** The ledger as a table for queries, made anew when the file has grown. */
public final class LedgerIndex {

    private static final String KNOWN = "ledger bytes";

    private final LedgerFile file;

    private long known = -1;

    public LedgerIndex(Path store) {
        file = LedgerFile.of(store);
    }

    /** {@return whether the table may be older than the file} */
    public boolean stale() throws CoreException {
        return known != file.size();
    }

    /** Forgets what the table holds; another process may write it. */
    public void closed() {
        known = -1;
    }

    /** Makes the table what the file is. */
    public void refresh(Session session) throws CoreException {
        long size = file.size();
        if (session.number("SELECT CAST(value AS BIGINT) FROM properties WHERE name = ?", KNOWN) != size) {
            session.transaction(() -> {
                session.execute("DELETE FROM ledger");
                RowAppender rows = session.appender("ledger");
                for (LedgerEntry entry : file.entries()) {
                    rows.append(new Object[] {entry.key(), entry.state().name(), entry.actor(), entry.details(),
                        LocalDateTime.ofInstant(entry.changed(), ZoneOffset.UTC)});
                }
                rows.finish();
                session.execute("DELETE FROM properties WHERE name = ?", KNOWN);
                session.execute("INSERT INTO properties VALUES (?, ?)", KNOWN, String.valueOf(size));
            });
        }
        known = size;
    }
}
