/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.unit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.results.rows.RowStream;
import org.salesconsultant.store.AccessCheck;
import org.salesconsultant.store.AccessCheck.Access;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.ImportSource;
import org.salesconsultant.store.Statement;
import org.salesconsultant.store.internal.sql.Rendering;
import org.salesconsultant.store.internal.sql.Session;

/** Reads through a session. */
public class UnitEngine implements Engine {

    private final Session session;

    private final Actor actor;

    private final AccessCheck access;

    public UnitEngine(Session session, Actor actor, AccessCheck access) {
        this.session = session;
        this.actor = actor;
        this.access = access;
    }

    final Session session() {
        return session;
    }

    final void ask(Access wish, String what) throws CoreException {
        access.check(actor, wish, what);
    }

    @Override
    public ColumnCursor query(Statement statement, Object... parameters) throws CoreException {
        ask(Access.READ, "query");
        return session.query(Rendering.of(statement, session.dialect()), parameters);
    }

    @Override
    public RowStream staged(String source) throws CoreException {
        ask(Access.READ, "staging");
        return StagedRows.of(session, source);
    }

    @Override
    public List<ImportSource> importSources(String source) throws CoreException {
        ask(Access.READ, "imports");
        List<ImportSource> files = new ArrayList<>();
        for (Object[] row : session.rows("SELECT file, hash, definition, column_names, row_count, kept_count FROM import_sources"
                + " WHERE source = ? ORDER BY file", source)) {
            files.add(new ImportSource(source, (String) row[0], (String) row[1], (String) row[2], TextList.parse((String) row[3]),
                    (Long) row[4], (Long) row[5]));
        }
        return files;
    }
}
