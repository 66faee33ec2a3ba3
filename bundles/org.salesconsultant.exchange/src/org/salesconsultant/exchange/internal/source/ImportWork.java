/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.salesconsultant.exchange.format.RecordConsumer;
import org.salesconsultant.exchange.format.RecordSource;
import org.salesconsultant.exchange.internal.mapping.ColumnProfiles;
import org.salesconsultant.exchange.internal.mapping.Columns;
import org.salesconsultant.exchange.internal.mapping.ImportPlan;
import org.salesconsultant.exchange.internal.mapping.RowAmounts;
import org.salesconsultant.exchange.internal.mapping.RowMapper;
import org.salesconsultant.exchange.internal.value.Zones;
import org.salesconsultant.exchange.run.ImportOutcome;
import org.salesconsultant.exchange.run.ImportRequest;
import org.salesconsultant.exchange.run.ImportedFile;
import org.salesconsultant.exchange.reject.ConflictFile;
import org.salesconsultant.exchange.reject.Corrections;
import org.salesconsultant.exchange.source.SourceFile;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.results.rows.RowStream;
import org.salesconsultant.store.ChangeWork;
import org.salesconsultant.store.ImportLog;
import org.salesconsultant.store.ImportSource;
import org.salesconsultant.store.LoadSummary;
import org.salesconsultant.store.Staging;
import org.salesconsultant.store.Writer;

/** The transaction of an import: stages, cleans, maps and loads, and notes what it did. */
public final class ImportWork implements ChangeWork<ImportOutcome> {

    /** The stage of records that are no rows. */
    public static final String READ = "read";

    /** The line of the bridge they are counted in. */
    private static final String UNREADABLE = "unreadable";

    private final ImportRequest request;

    private final ImportPlan plan;

    private final CrmTypes types;

    private final Zones zones;

    private final OpenSources sources;

    private final List<String> hashes;

    private final String definition;

    private final SubMonitor progress;

    private final ColumnProfiles profiles;

    private final long[] rows;

    private long refused;

    public ImportWork(ImportRequest request, ImportPlan plan, CrmTypes types, Zones zones, OpenSources sources,
            List<String> hashes,
            String definition, SubMonitor progress) {
        this.request = request;
        this.plan = plan;
        this.types = types;
        this.zones = zones;
        this.sources = sources;
        this.hashes = hashes;
        this.definition = definition;
        this.progress = progress;
        profiles = new ColumnProfiles(plan, sources.columns());
        rows = new long[sources.files().size()];
    }

    @Override
    public ImportOutcome run(Writer writer) throws CoreException {
        progress.setWorkRemaining(100);
        ImportLog log = writer.log(request.source());
        RowStream staged = stage(writer, log, progress.split(40));
        RowAmounts amounts = new RowAmounts(plan, profiles, zones, currency() == null ? request.currency() : currency());
        StagedRows rawRows = new StagedRows(staged, amounts);
        CleaningLog cleaning = new CleaningLog(log, rawRows);
        boolean cleaner = request.cleaner() != null;
        RowStream cleaned = cleaner ? request.cleaner().clean(rawRows, cleaning, progress.split(10)) : staged;
        Columns.check(plan, request.place(), cleaned.columns());
        RowMapper mapper = new RowMapper(plan, cleaned.columns(), profiles, zones, types, currency(), amounts, writer,
                request.source(), cleaner ? new RawTexts(log, rawRows) : log);
        SubMonitor mapping = progress.split(30);
        cleaned.forEach(batch -> mapper.accept(batch, mapping), mapping);
        cleaning.finish(mapping);
        Map<String, LoadSummary> loads = mapper.finish();
        log.finish();
        writer.remember(request.source(), bookkeeping(mapper.keptByFile()));
        long read = 0;
        for (long each : rows) {
            read += each;
        }
        return new ImportOutcome(request.source(), true, files(mapper.keptByFile()), read, refused, cleaning.dropped(),
                mapper.refused(),
                mapper.kept(), loads, mapper.differing(), profiles.findings(), ConflictFile.count(writer, request.source()), false,
                null);
    }

    private RowStream stage(Writer writer, ImportLog log, SubMonitor monitor) throws CoreException {
        Staging staging = writer.stage(request.source(), sources.columns());
        monitor.setWorkRemaining(rows.length);
        Corrections corrections = Corrections.read(request.folder().corrections());
        for (int i = 0; i < rows.length; i++) {
            Map<Long, String[]> corrected = corrections.of(sources.files().get(i).name(), hashes.get(i), sources.columns());
            sources.records().get(i).read(new Stager(staging, log, i, corrected), monitor.split(1));
        }
        return staging.finish();
    }

    private String currency() {
        String currency = request.definition().getCurrency();
        return currency == null || currency.isBlank() || currency.strip().equals(request.currency()) ? null : currency.strip();
    }

    private List<ImportSource> bookkeeping(SortedMap<String, Long> kept) {
        List<ImportSource> known = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            String name = sources.files().get(i).name();
            known.add(new ImportSource(request.source(), name, hashes.get(i), definition, sources.columns(), rows[i],
                    kept.getOrDefault(name, 0L)));
        }
        return known;
    }

    private List<ImportedFile> files(SortedMap<String, Long> kept) {
        List<ImportedFile> files = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            SourceFile file = sources.files().get(i);
            files.add(new ImportedFile(file.name(), file.path(), hashes.get(i), rows[i], kept.getOrDefault(file.name(), 0L),
                    new TreeMap<>(sources.records().get(i).settings())));
        }
        return files;
    }

    /** Stages the records of one file, its columns in the order of the first file. */
    private final class Stager implements RecordConsumer {

        private final Staging staging;

        private final ImportLog log;

        private final int file;

        private final String name;

        private final int[] order;

        private final String[] ordered;

        private final Map<Long, String[]> corrected;

        Stager(Staging staging, ImportLog log, int file, Map<Long, String[]> corrected) {
            this.corrected = corrected;
            this.staging = staging;
            this.log = log;
            this.file = file;
            name = sources.files().get(file).name();
            RecordSource source = sources.records().get(file);
            order = sources.columns().stream().mapToInt(source.columns()::indexOf).toArray();
            ordered = new String[order.length];
        }

        @Override
        public void accept(long row, String[] fields) throws CoreException {
            rows[file]++;
            String[] correction = corrected.isEmpty() ? null : corrected.get(row);
            if (correction != null) {
                stage(row, correction);
                return;
            }
            for (int i = 0; i < order.length; i++) {
                ordered[i] = fields[order[i]];
            }
            stage(row, ordered);
        }

        private void stage(long row, String[] values) throws CoreException {
            profiles.observe(values);
            staging.append(row, name, values);
        }

        @Override
        public void refused(long row, String reason, String text) throws CoreException {
            rows[file]++;
            String[] correction = corrected.get(row);
            if (correction != null) {
                stage(row, correction);
                return;
            }
            refused++;
            log.rejected(new RejectedRow(READ, name, row, "", reason, text, UNREADABLE, null));
        }
    }
}
