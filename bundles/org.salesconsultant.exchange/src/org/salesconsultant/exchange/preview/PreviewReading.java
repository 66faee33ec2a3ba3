/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.preview;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.format.RecordSource;
import org.salesconsultant.exchange.internal.mapping.ImportPlan;
import org.salesconsultant.exchange.internal.mapping.Planner;
import org.salesconsultant.exchange.internal.query.QuerySnapshot;
import org.salesconsultant.exchange.internal.source.Definition;
import org.salesconsultant.exchange.internal.source.OpenSources;
import org.salesconsultant.exchange.source.SourceFile;
import org.salesconsultant.exchange.source.SourceFiles;
import org.salesconsultant.exchange.run.ImportRequest;
import org.salesconsultant.model.entity.CrmTypes;

/** Reads the first rows of an import. */
final class PreviewReading {

    private static final Messages MESSAGES = Messages.of(PreviewReading.class);

    private final ImportRequest request;

    private final CrmTypes types;

    private final int limit;

    PreviewReading(ImportRequest request, CrmTypes types, int limit) {
        this.request = request;
        this.types = types;
        this.limit = limit;
    }

    ImportPreview run(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor == null ? new NullProgressMonitor() : monitor, 100);
        if (request.definition().getQuery() == null) {
            List<SourceFile> files = SourceFiles.find(request.place(), request.project(), request.definition().getSource(),
                    request.variables());
            return read(request, files, null, progress);
        }
        try (QuerySnapshot rows = QuerySnapshot.first(request, limit, progress.split(50))) {
            return read(rows.request(), List.of(rows.fetched()), new PreviewSize(0, rows.changes().rows(), true), progress);
        }
    }

    private ImportPreview read(ImportRequest asked, List<SourceFile> files, PreviewSize known, SubMonitor progress) throws CoreException {
        RecordSource source = open(asked, files.getFirst(), progress.split(30));
        FirstRows first = FirstRows.of(source, limit, progress.split(20));
        return new ImportPreview(files.stream().map(SourceFile::name).toList(), source.settings(), source.columns(), first.rows(),
                List.of(), new TreeMap<>(), null, known == null ? size(files, source, first) : known);
    }

    /** Opened as an import opens it, but for the check of the mapped columns: they may be wrong still. */
    private RecordSource open(ImportRequest asked, SourceFile file, IProgressMonitor monitor) throws CoreException {
        ImportRequest lenient = new ImportRequest(asked.project(), asked.definition(), asked.file(), asked.variables(),
                asked.timeZone(), asked.currency(), asked.recipe(), (staged, log, progress) -> staged);
        ImportPlan plan;
        try {
            plan = Planner.plan(asked, types, Definition.zones(asked));
        } catch (CoreException e) {
            plan = new ImportPlan(asked.place(), List.of()); // not complete yet; told when rows are mapped
        }
        return OpenSources.open(lenient, plan, List.of(file), monitor).records().getFirst();
    }

    private PreviewSize size(List<SourceFile> files, RecordSource source, FirstRows first) throws CoreException {
        try {
            return PreviewSize.of(files.stream().map(SourceFile::path).toList(), source.settings(), first.rows(), first
                    .complete());
        } catch (IOException e) {
            throw new Problem(files.getFirst().name(), MESSAGES.text("unreadable"), MESSAGES.text("unreadable.remedy"))
                    .exception(e);
        }
    }
}
