/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.run;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.salesconsultant.exchange.internal.mapping.ImportPlan;
import org.salesconsultant.exchange.internal.mapping.Planner;
import org.salesconsultant.exchange.internal.query.QuerySnapshot;
import org.salesconsultant.exchange.internal.source.Definition;
import org.salesconsultant.exchange.internal.source.EarlierImport;
import org.salesconsultant.exchange.internal.source.ImportWork;
import org.salesconsultant.exchange.internal.source.OpenSources;
import org.salesconsultant.exchange.internal.value.Zones;
import org.salesconsultant.exchange.reject.ConflictFile;
import org.salesconsultant.exchange.reject.ImportFolder;
import org.salesconsultant.exchange.reject.RejectFile;
import org.salesconsultant.exchange.source.SourceFile;
import org.salesconsultant.exchange.source.SourceFiles;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Store;

/**
 * Runs an import: source files to staging, cleaning, typed mapping with key and reference checks, CRM tables, in one
 * transaction. Files and definition as they were at the last time are not loaded again; changed ones replace what they
 * brought. Source files are only read. A query is asked first, and its rows are imported as a file.
 */
public final class ImportRunner {

    private ImportRunner() {
    }

    /**
     * {@return what the import did}
     *
     * @see #run(ImportRequest, ImportOptions, Store, CrmTypes, Actor, IProgressMonitor)
     */
    public static ImportOutcome run(ImportRequest request, Store store, CrmTypes types, Actor actor, IProgressMonitor monitor)
            throws CoreException {
        return run(request, ImportOptions.NONE, store, types, actor, monitor);
    }

    /**
     * {@return what the import did}
     *
     * What it refused, and what it left because a person wrote it, is in files in the import's folder afterwards.
     *
     * @param types the classes with all attributes of the project, as the store has them
     * @throws CoreException with a problem if the import is wrong, a file is missing, empty or unreadable, or a mapped column
     *         is missing; nothing has changed then
     * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancels; nothing has changed then
     */
    public static ImportOutcome run(ImportRequest request, ImportOptions options, Store store, CrmTypes types, Actor actor,
            IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor == null ? new NullProgressMonitor() : monitor, request.source(), 100);
        ImportRequest asked = options.mode() == null ? request : inMode(request, options.mode());
        if (asked.definition().getQuery() == null) {
            List<SourceFile> files = SourceFiles.find(asked.place(), asked.project(), asked.definition().getSource(), asked.variables());
            return load(asked, files, options, store, types, actor, progress);
        }
        Planner.plan(asked, types, Definition.zones(asked)); // what is wrong with it is told before a server is asked
        try (QuerySnapshot rows = QuerySnapshot.fetch(asked, options.again(), progress.split(10))) {
            ImportOutcome outcome = load(rows.request(), List.of(rows.fetched()), options, store, types, actor, progress);
            if (!options.dryRun()) {
                rows.keep();
            }
            return outcome.of(rows.changes());
        }
    }

    private static ImportOutcome load(ImportRequest asked, List<SourceFile> files, ImportOptions options, Store store, CrmTypes types,
            Actor actor, SubMonitor progress) throws CoreException {
        Zones zones = Definition.zones(asked);
        ImportPlan plan = Planner.plan(asked, types, zones);
        List<String> hashes = SourceFiles.hashes(files);
        String definition = Definition.hash(asked, types);
        ImportOutcome earlier = options.again() ? null : store.read(actor,
                engine -> EarlierImport.outcome(engine, asked.source(), files, hashes, definition), progress.split(5));
        if (earlier != null) {
            return earlier;
        }
        OpenSources sources = OpenSources.open(asked, plan, files, progress.split(10));
        ImportWork work = new ImportWork(asked, plan, types, zones, sources, hashes, definition, progress.split(80));
        ChangeSet change = new ChangeSet(actor, asked.source(), asked.source() + "@" + definition.substring(0, 12));
        if (options.dryRun()) {
            return store.rehearse(change, writer -> {
                ImportOutcome outcome = work.run(writer);
                tell(writer, asked, sources, asked.folder().dryRun(), progress);
                return outcome;
            }, progress);
        }
        ImportOutcome outcome = store.write(change, work, progress);
        store.read(actor, engine -> {
            tell(engine, asked, sources, asked.folder(), progress);
            return null;
        }, progress);
        return outcome;
    }

    private static ImportRequest inMode(ImportRequest request, ImportMode mode) {
        Import definition = EcoreUtil.copy(request.definition());
        definition.getMappings().forEach(mapping -> mapping.setMode(mode));
        return new ImportRequest(request.project(), definition, request.file(), request.variables(), request.timeZone(),
                request.currency(), request.recipe(), request.cleaner());
    }

    private static void tell(Engine engine, ImportRequest request, OpenSources sources, ImportFolder folder, IProgressMonitor monitor)
            throws CoreException {
        RejectFile.write(engine, request.source(), sources.columns(), folder.rejects(), monitor);
        ConflictFile.write(engine, request.source(), folder.conflicts());
    }
}
