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
import org.salesconsultant.exchange.internal.mapping.ImportPlan;
import org.salesconsultant.exchange.internal.mapping.Planner;
import org.salesconsultant.exchange.internal.source.Definition;
import org.salesconsultant.exchange.internal.source.EarlierImport;
import org.salesconsultant.exchange.internal.source.ImportWork;
import org.salesconsultant.exchange.internal.source.OpenSources;
import org.salesconsultant.exchange.source.SourceFile;
import org.salesconsultant.exchange.source.SourceFiles;
import org.salesconsultant.exchange.internal.value.Zones;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.Store;

/**
 * Runs an import: source files to staging, cleaning, typed mapping with key and reference checks, CRM tables, in one
 * transaction. Files and definition as they were at the last time are not loaded again; changed ones replace what they
 * brought. Source files are only read.
 */
public final class ImportRunner {

    private ImportRunner() {
    }

    /**
     * {@return what the import did}
     *
     * @param types the classes with all attributes of the project, as the store has them
     * @throws CoreException with a problem if the import is wrong, a file is missing, empty or unreadable, or a mapped column
     *         is missing; nothing has changed then
     * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancels; nothing has changed then
     */
    public static ImportOutcome run(ImportRequest request, Store store, CrmTypes types, Actor actor, IProgressMonitor monitor)
            throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor == null ? new NullProgressMonitor() : monitor, request.source(), 100);
        Zones zones = Definition.zones(request);
        ImportPlan plan = Planner.plan(request.place(), request.definition(), types, zones);
        List<SourceFile> files = SourceFiles.find(request.place(), request.project(), request.definition().getSource(),
                request.variables());
        List<String> hashes = SourceFiles.hashes(files);
        String definition = Definition.hash(request, types);
        ImportOutcome earlier = store.read(actor, engine -> EarlierImport.outcome(engine, request.source(), files, hashes,
                definition),
                progress.split(5));
        if (earlier != null) {
            return earlier;
        }
        OpenSources sources = OpenSources.open(request, plan, files, progress.split(10));
        ImportWork work = new ImportWork(request, plan, types, zones, sources, hashes, definition, progress.split(85));
        return store.write(new ChangeSet(actor, request.source(), request.source() + "@" + definition.substring(0, 12)), work,
                progress);
    }
}
