/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.salesconsultant.exchange.internal.mapping.CellReaders;
import org.salesconsultant.exchange.internal.mapping.ColumnProfiles;
import org.salesconsultant.exchange.internal.mapping.Columns;
import org.salesconsultant.exchange.internal.mapping.ImportPlan;
import org.salesconsultant.exchange.internal.mapping.Planner;
import org.salesconsultant.exchange.internal.source.Definition;
import org.salesconsultant.exchange.internal.value.Zones;
import org.salesconsultant.exchange.run.ImportRequest;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.results.rows.RowBatch;
import org.salesconsultant.results.rows.RowLog;
import org.salesconsultant.results.rows.RowStream;

/** Cleans and maps rows of a preview. */
final class PreviewMapping {

    private final ImportRequest request;

    private final CrmTypes types;

    private final Map<Long, List<PreviewCell>> cells = new HashMap<>();

    private final Map<Long, String> dropped = new HashMap<>();

    private SortedMap<String, String> findings = new TreeMap<>();

    PreviewMapping(ImportRequest request, CrmTypes types) {
        this.request = request;
        this.types = types;
    }

    ImportPreview of(ImportPreview read, IProgressMonitor monitor) {
        List<PreviewTarget> targets = List.of();
        String problem = null;
        try {
            ImportPlan plan = Planner.plan(request, types, Definition.zones(request));
            map(plan, read, monitor == null ? new NullProgressMonitor() : monitor);
            targets = CellReaders.targets(plan).stream().map(each -> new PreviewTarget(each[0], each[1], each[2])).toList();
        } catch (CoreException e) {
            problem = e.getStatus().getMessage();
            cells.clear();
        }
        List<PreviewRow> rows = new ArrayList<>();
        for (PreviewRow each : read.rows()) {
            String refused = each.isRecord() ? dropped.get(each.row()) : each.refused();
            rows.add(each.with(refused, cells.getOrDefault(each.row(), List.of())));
        }
        return new ImportPreview(read.files(), read.settings(), read.columns(), rows, targets, findings, problem, read.size());
    }

    private void map(ImportPlan plan, ImportPreview read, IProgressMonitor monitor) throws CoreException {
        Zones zones = Definition.zones(request);
        ColumnProfiles profiles = new ColumnProfiles(plan, read.columns());
        List<PreviewRow> records = read.rows().stream().filter(PreviewRow::isRecord).toList();
        records.forEach(each -> profiles.observe(each.fields().toArray(String[]::new)));
        findings = profiles.findings();
        RowStream cleaned = cleaned(FirstRows.batch(records, read.columns(), read.files().getFirst()), read.columns(), monitor);
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

    /** Rows that are in memory, given as one batch; copied, since a step may change a column where it is. */
    private record OneBatch(List<String> columns, RowBatch batch) implements RowStream {

        @Override
        public void forEach(BatchConsumer consumer, IProgressMonitor monitor) throws CoreException {
            consumer.accept(new RowBatch(batch.table().copy(), batch.rows(), batch.file()));
        }
    }
}
