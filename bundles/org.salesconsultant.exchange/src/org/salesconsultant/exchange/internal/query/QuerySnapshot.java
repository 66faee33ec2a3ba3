/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.query.QueryChanges;
import org.salesconsultant.exchange.query.QuerySource;
import org.salesconsultant.exchange.run.ImportRequest;
import org.salesconsultant.exchange.source.SourceFile;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.Configured;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.analysis.Parameter;
import org.salesconsultant.store.foreign.ForeignDatabase;
import org.salesconsultant.store.foreign.ForeignQuery;
import org.salesconsultant.store.foreign.ForeignRows;

/**
 * The rows that the query of an import gives now, in a file beside those it gave when it was loaded last. Closing removes the
 * file, unless it was kept.
 */
public final class QuerySnapshot implements AutoCloseable {

    private static final Messages MESSAGES = Messages.of(QuerySnapshot.class);

    /** How the file is read: exactly, whatever is in it. */
    private static final Map<String, String> EXACTLY = Map.of("delimiter", ",", "quote", "\"", "header", "true", "encoding", "UTF-8",
            "maximumFieldLength", "100000000", "maximumColumns", "100000");

    private final ImportRequest request;

    private final DeclaredQuery query;

    private final Path fetched;

    private QueryChanges changes;

    private QuerySnapshot(ImportRequest request, DeclaredQuery query, Path fetched) {
        this.request = request;
        this.query = query;
        this.fetched = fetched;
    }

    /**
     * {@return the rows there are now}
     *
     * @param all whether all rows are compared although there is a change column
     * @throws CoreException with a problem if the query is wrong, the database cannot be reached, or the file cannot be written
     */
    public static QuerySnapshot fetch(ImportRequest request, boolean all, IProgressMonitor monitor) throws CoreException {
        return filled(request, request.folder().path(), monitor, (snapshot, database) -> {
            Path known = snapshot.file().path();
            Path before = SnapshotNote.holds(known, snapshot.query.fingerprint()) ? known : null;
            snapshot.changes = new QueryRefresh(database, snapshot.query.query(), snapshot.fetched).run(before, all);
        });
    }

    /** {@return the first rows there are now, and how many there are in all} */
    public static QuerySnapshot first(ImportRequest request, int limit, IProgressMonitor monitor) throws CoreException {
        return filled(request, Path.of(System.getProperty("java.io.tmpdir")), monitor, (snapshot, database) -> {
            ForeignQuery query = snapshot.query.query();
            snapshot.changes = new QueryChanges(database.count(query), 0, 0, 0, QueryChanges.Way.FIRST);
            try (ForeignRows first = database.first(query, limit); RowFile.Writer out = new RowFile.Writer(snapshot.fetched, first.columns())) {
                for (String[] row = first.next(); row != null; row = first.next()) {
                    out.write(row);
                }
            }
        });
    }

    /** Fetches rows into a snapshot. */
    private interface Filling {
        void fill(QuerySnapshot snapshot, ForeignDatabase database) throws CoreException, IOException;
    }

    private static QuerySnapshot filled(ImportRequest request, Path folder, IProgressMonitor monitor, Filling filling) throws CoreException {
        DeclaredQuery query = DeclaredQuery.of(request);
        monitor.subTask(MESSAGES.text("fetching", query.place().name()));
        QuerySnapshot snapshot = null;
        boolean done = false;
        try (ForeignDatabase database = ForeignDatabase.open(query.place(), monitor)) {
            snapshot = new QuerySnapshot(request, query, Files.createTempFile(Files.createDirectories(folder), "query", ".new"));
            filling.fill(snapshot, database);
            done = true;
            return snapshot;
        } catch (IOException | UncheckedIOException e) {
            throw unwritable(request, e);
        } catch (CoreException e) {
            throw Problem.isProblem(e.getStatus()) ? named(request, e) : e;
        } finally {
            if (snapshot != null && !done) {
                snapshot.close();
            }
        }
    }

    /** What a database says does not tell which import asked. */
    private static CoreException named(ImportRequest request, CoreException problem) {
        IStatus status = problem.getStatus();
        return new CoreException(new Status(status.getSeverity(), status.getPlugin(), status.getCode(),
                request.place() + ": " + status.getMessage(), status.getException()));
    }

    /** {@return what has changed since the import was loaded last} */
    public QueryChanges changes() {
        return changes;
    }

    /** {@return the file with the rows, under the name it has when it is kept} */
    public SourceFile fetched() {
        return new SourceFile(fetched, file().name());
    }

    private SourceFile file() {
        return QuerySource.file(request.project(), request.source());
    }

    /** {@return the import as one of the file with the rows} */
    public ImportRequest request() {
        Import definition = EcoreUtil.copy(request.definition());
        Configured format = AnalysisFactory.eINSTANCE.createConfigured();
        format.setId("format");
        format.setContribution("org.salesconsultant.exchange.csv");
        EXACTLY.forEach((name, value) -> {
            Parameter parameter = AnalysisFactory.eINSTANCE.createParameter();
            parameter.setName(name);
            parameter.setValue(value);
            format.getParameters().add(parameter);
        });
        definition.setFormat(format);
        definition.setSource(file().name());
        return new ImportRequest(request.project(), definition, request.file(), request.variables(), request.timeZone(),
                request.currency(), request.recipe(), request.cleaner());
    }

    /** Puts the file in the place of the one before, now that its rows are loaded. */
    public void keep() throws CoreException {
        try {
            Path kept = file().path();
            Files.move(fetched, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            SnapshotNote.write(kept, query.fingerprint());
        } catch (IOException e) {
            throw unwritable(request, e);
        }
    }

    @Override
    public void close() throws CoreException {
        try {
            Files.deleteIfExists(fetched);
        } catch (IOException e) {
            throw unwritable(request, e);
        }
    }

    private static CoreException unwritable(ImportRequest request, Exception e) {
        return new Problem(request.folder().path().toString(), MESSAGES.text("unwritable", String.valueOf(e.getMessage())),
                MESSAGES.text("unwritable.remedy")).exception(e);
    }
}
