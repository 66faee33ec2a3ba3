/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.AccessCheck;
import org.salesconsultant.store.AccessCheck.Access;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.ImportLog;
import org.salesconsultant.store.ImportSource;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.Rows;
import org.salesconsultant.store.Staging;
import org.salesconsultant.store.Undone;
import org.salesconsultant.store.Writer;
import org.salesconsultant.store.internal.sql.Session;

/** Reads and writes through a session. */
public final class UnitWriter extends UnitEngine implements Writer {

    private final Changes changes;

    private final CrmTypes types;

    private final Map<String, BulkLoad> loads = new TreeMap<>();

    private final List<StagingTable> stagings = new ArrayList<>();

    private final List<ImportLog> logs = new ArrayList<>();

    private final List<ResultRows> results = new ArrayList<>();

    public UnitWriter(Session session, CrmTypes types, ChangeSet change, AccessCheck access) {
        super(session, change.actor(), access);
        this.types = types;
        this.changes = new Changes(session, types, change);
    }

    /** Checks, before the commit, what cannot be checked write by write. */
    public void check() throws CoreException {
        for (BulkLoad load : loads.values()) {
            if (!load.finished()) {
                throw new IllegalStateException("a load was begun and not finished");
            }
        }
        for (StagingTable staging : stagings) {
            staging.finish();
        }
        for (ImportLog log : logs) {
            log.finish();
        }
        for (ResultRows rows : results) {
            rows.finish();
        }
        changes.checkReferences();
    }

    @Override
    public Load load(EntityType type, List<String> attributes, ImportMode mode) throws CoreException {
        ask(Access.WRITE, type.name());
        if (loads.containsKey(type.name())) {
            throw new IllegalStateException("a unit of work loads " + type.name() + " once");
        }
        BulkLoad load = new BulkLoad(changes, types.get(type.name()), attributes, mode);
        loads.put(type.name(), load);
        return load;
    }

    @Override
    public void save(EntityType type, Map<String, ?> values, long expectedVersion) throws CoreException {
        ask(Access.WRITE, type.name());
        new ObjectWrite(changes, types.get(type.name())).save(values, expectedVersion);
    }

    @Override
    public void delete(EntityType type, List<?> key, long expectedVersion) throws CoreException {
        ask(Access.WRITE, type.name());
        new ObjectWrite(changes, types.get(type.name())).delete(key, expectedVersion);
    }

    @Override
    public void releaseEdits(EntityType type, List<?> key) throws CoreException {
        ask(Access.WRITE, type.name());
        new HandEdits(session(), types.get(type.name())).release(key);
    }

    @Override
    public Rows members(String segmentation, String run) throws CoreException {
        return results("segment_members", "segmentation", segmentation, run);
    }

    @Override
    public Rows scores(String prediction, String run) throws CoreException {
        return results("scores", "prediction", prediction, run);
    }

    private Rows results(String table, String ownerColumn, String owner, String run) throws CoreException {
        ask(Access.WRITE, "results");
        ResultRows rows = new ResultRows(session(), table, ownerColumn, owner, run);
        results.add(rows);
        return rows;
    }

    /** Takes back a change set; {@return what came of it} */
    public Undone undo(long changeSet, boolean alsoEdited) throws CoreException {
        for (EntityType type : types.all()) {
            ask(Access.WRITE, type.name());
        }
        return new Undo(changes, types, changeSet, alsoEdited).run();
    }

    @Override
    public Staging stage(String source, List<String> columns) throws CoreException {
        ask(Access.WRITE, "staging");
        StagingTable staging = new StagingTable(session(), source, columns);
        stagings.add(staging);
        return staging;
    }

    @Override
    public void unstage(String source) throws CoreException {
        ask(Access.WRITE, "staging");
        StagingTable.drop(session(), source);
    }

    @Override
    public void remember(String source, List<ImportSource> files) throws CoreException {
        ask(Access.WRITE, "imports");
        session().mark("import_sources", source);
        session().execute("DELETE FROM import_sources WHERE source = ?", source);
        for (ImportSource file : files) {
            session().execute("INSERT INTO import_sources VALUES (?, ?, ?, ?, ?, ?, ?)", source, file.file(), file.hash(),
                    file.definition(), TextList.of(file.columns()), file.rows(), file.kept());
        }
    }

    @Override
    public ImportLog log(String source) throws CoreException {
        ask(Access.WRITE, "imports");
        ImportLog log = new LogTables(session(), source);
        logs.add(log);
        return log;
    }

    /** {@return whether it has written single objects only, by values its caller still has: it can be done once more} */
    public boolean writesObjectsOnly() {
        return loads.isEmpty() && stagings.isEmpty() && logs.isEmpty() && results.isEmpty();
    }

    @Override
    public long changeSet() {
        return changes.id();
    }
}
