/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.format.RecordSource;
import org.salesconsultant.exchange.internal.mapping.CellReaders;
import org.salesconsultant.exchange.internal.mapping.ColumnProfiles;
import org.salesconsultant.exchange.internal.mapping.Columns;
import org.salesconsultant.exchange.internal.mapping.ImportPlan;
import org.salesconsultant.exchange.internal.mapping.Planner;
import org.salesconsultant.exchange.internal.source.Definition;
import org.salesconsultant.exchange.internal.source.OpenSources;
import org.salesconsultant.exchange.internal.source.SourceFile;
import org.salesconsultant.exchange.internal.source.SourceFiles;
import org.salesconsultant.exchange.internal.value.Zones;
import org.salesconsultant.exchange.run.ImportRequest;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.results.rows.RowBatch;
import org.salesconsultant.results.rows.RowLog;
import org.salesconsultant.results.rows.RowStream;

/** Reads, cleans and maps the first rows of an import. */
final class PreviewWork {

    private static final Messages MESSAGES = Messages.of(PreviewWork.class);

    private final ImportRequest request;

    private final CrmTypes types;

    private final int limit;

    private final Map<Long, List<PreviewCell>> cells = new HashMap<>();

    private final Map<Long, String> dropped = new HashMap<>();

    private SortedMap<String, String> findings = new TreeMap<>();

    PreviewWork(ImportRequest request, CrmTypes types, int limit) {
        this.request = request;
        this.types = types;
        this.limit = limit;
    }

    ImportPreview run(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor == null ? new NullProgressMonitor() : monitor, 100);
        List<SourceFile> files = SourceFiles.find(request.place(), request.project(), request.definition().getSource(),
                request.variables());
        RecordSource source = open(files.getFirst(), progress.split(60));
        FirstRows first = FirstRows.of(source, limit, progress.split(40));
        String problem = null;
        List<PreviewTarget> targets = List.of();
        try {
            ImportPlan plan = Planner.plan(request.place(), request.definition(), types, Definition.zones(request));
            map(plan, source.columns(), first, files.getFirst().name(), progress);
            targets = CellReaders.targets(plan).stream().map(each -> new PreviewTarget(each[0], each[1], each[2])).toList();
        } catch (CoreException e) {
            problem = e.getStatus().getMessage();
            cells.clear();
        }
        List<PreviewRow> rows = new ArrayList<>();
        for (PreviewRow each : first.rows()) {
            String refused = each.refused() == null ? dropped.get(each.row()) : each.refused();
            rows.add(each.with(refused, cells.getOrDefault(each.row(), List.of())));
        }
        return new ImportPreview(files.stream().map(SourceFile::name).toList(), source.settings(), source.columns(), rows, targets,
                findings, problem, size(files, source, first));
    }

    /** Opened as an import opens it, but for the check of the mapped columns: they may be wrong still. */
    private RecordSource open(SourceFile file, IProgressMonitor monitor) throws CoreException {
        ImportRequest lenient = new ImportRequest(request.project(), request.definition(), request.file(), request.variables(),
                request.timeZone(), request.currency(), request.recipe(), (staged, log, progress) -> staged);
        ImportPlan plan;
        try {
            plan = Planner.plan(request.place(), request.definition(), types, Definition.zones(request));
        } catch (CoreException e) {
            plan = new ImportPlan(request.place(), List.of()); // not complete yet; told when rows are mapped
        }
        return OpenSources.open(lenient, plan, List.of(file), monitor).records().getFirst();
    }

    private void map(ImportPlan plan, List<String> columns, FirstRows first, String file, IProgressMonitor monitor)
            throws CoreException {
        Zones zones = Definition.zones(request);
        ColumnProfiles profiles = new ColumnProfiles(plan, columns);
        first.rows().stream().filter(each -> each.refused() == null)
                .forEach(each -> profiles.observe(each.fields().toArray(String[]::new)));
        findings = profiles.findings();
        RowStream cleaned = cleaned(first.batch(columns, file), columns, monitor);
        Columns.check(plan, request.place(), cleaned.columns());
        CellReaders readers = new CellReaders(plan, cleaned.columns(), profiles, zones);
        cleaned.forEach(batch -> {
            int[] at = new int[1];
            readers.read(batch, row -> cells.put(batch.rows()[at[0]++], row.stream().map(PreviewCell::of).toList()));
        }, monitor);
    }

    private RowStream cleaned(RowBatch batch, List<String> columns, IProgressMonitor monitor) throws CoreException {
        RowStream staged = new OneBatch(columns, batch);
        return request.cleaner() == null ? staged : request.cleaner().clean(staged, new RowLog() {
            @Override
            public void rejected(RejectedRow row) {
                dropped.put(row.row(), row.reason());
            }

            @Override
            public void changed(CellChange change) {
                // the cleaned rows show it
            }
        }, monitor);
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

    /** Rows that are in memory, given as one batch; copied, since a step may change a column where it is. */
    private record OneBatch(List<String> columns, RowBatch batch) implements RowStream {

        @Override
        public void forEach(BatchConsumer consumer, IProgressMonitor monitor) throws CoreException {
            consumer.accept(new RowBatch(batch.table().copy(), batch.rows(), batch.file()));
        }
    }
}
