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
import org.salesconsultant.results.rows.RowLog;
import org.salesconsultant.results.rows.RowStream;
import org.salesconsultant.store.ChangeWork;
import org.salesconsultant.store.ImportLog;
import org.salesconsultant.store.ImportSource;
import org.salesconsultant.store.LoadSummary;
import org.salesconsultant.store.Staging;
import org.salesconsultant.store.Writer;

/** The transaction of an import: reads or stages, cleans, maps and loads, and notes what it did. */
public final class ImportWork implements ChangeWork<ImportOutcome> {

    /** The stage of records that are no rows. */
    public static final String READ = "read";

    private final ImportRequest request;

    private final ImportPlan plan;

    private final CrmTypes types;

    private final Zones zones;

    private final OpenSources sources;

    private final List<String> hashes;

    private final String definition;

    private final SubMonitor progress;

    private final ColumnProfiles profiles;

    private SourceRecords records;

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
    }

    @Override
    public ImportOutcome run(Writer writer) throws CoreException {
        progress.setWorkRemaining(100);
        ImportLog log = writer.log(request.source());
        records = new SourceRecords(sources, hashes, Corrections.read(request.folder().corrections()));
        SortedMap<String, Long> dropped = new TreeMap<>();
        RowMapper mapper = request.cleaner() == null && !plan.computes() && records.readsAgain() ? again(writer, log)
                : staged(writer, log, dropped);
        Map<String, LoadSummary> loads = mapper.finish();
        log.finish();
        writer.remember(request.source(), bookkeeping(mapper.keptByFile()));
        return new ImportOutcome(request.source(), true, files(mapper.keptByFile()), records.rows(), records.refused(), dropped,
                mapper.refused(), mapper.kept(), loads, mapper.differing(), profiles.findings(),
                ConflictFile.count(writer, request.source()), false, writer.changeSet(), null);
    }

    /** Reads all records twice: for what their columns show, then to map them. */
    private RowMapper again(Writer writer, ImportLog log) throws CoreException {
        writer.unstage(request.source());
        records.read((file, row, values) -> profiles.observe(values), log::rejected, progress.split(20));
        RowMapper mapper = mapper(writer, sources.columns(), amounts(), log);
        records.read(mapper::accept, told -> {
            // when they were read before
        }, progress.split(60));
        return mapper;
    }

    /** Keeps all records in the staging table, for a cleaner, for expressions, or because reading them again would cost more. */
    private RowMapper staged(Writer writer, ImportLog log, SortedMap<String, Long> dropped) throws CoreException {
        Staging staging = writer.stage(request.source(), sources.columns());
        records.read((file, row, values) -> {
            profiles.observe(values);
            staging.append(row, file, values);
        }, log::rejected, progress.split(40));
        RowStream staged = staging.finish();
        RowAmounts amounts = amounts();
        StagedRows rawRows = new StagedRows(staged, amounts);
        CleaningLog cleaning = new CleaningLog(log, rawRows);
        boolean cleaner = request.cleaner() != null;
        RowStream cleaned = cleaner ? request.cleaner().clean(rawRows, cleaning, progress.split(10)) : staged;
        RowMapper mapper = mapper(writer, cleaned.columns(), amounts, cleaner ? new RawTexts(log, rawRows) : log);
        SubMonitor mapping = progress.split(30);
        cleaned.forEach(batch -> mapper.accept(batch, mapping), mapping);
        cleaning.finish(mapping);
        dropped.putAll(cleaning.dropped());
        return mapper;
    }

    /** {@return what rows would add to revenue, read as the columns show} */
    private RowAmounts amounts() {
        return new RowAmounts(plan, profiles, zones, currency() == null ? request.currency() : currency());
    }

    private RowMapper mapper(Writer writer, List<String> columns, RowAmounts amounts, RowLog log) throws CoreException {
        Columns.check(plan, request.place(), columns);
        return new RowMapper(plan, columns, profiles, zones, types, currency(), amounts, writer, request.source(), log);
    }

    private String currency() {
        String currency = request.definition().getCurrency();
        return currency == null || currency.isBlank() || currency.strip().equals(request.currency()) ? null : currency.strip();
    }

    private List<ImportSource> bookkeeping(SortedMap<String, Long> kept) {
        List<ImportSource> known = new ArrayList<>();
        for (int i = 0; i < sources.files().size(); i++) {
            String name = sources.files().get(i).name();
            known.add(new ImportSource(request.source(), name, hashes.get(i), definition, sources.columns(), records.rows(i),
                    kept.getOrDefault(name, 0L)));
        }
        return known;
    }

    private List<ImportedFile> files(SortedMap<String, Long> kept) {
        List<ImportedFile> files = new ArrayList<>();
        for (int i = 0; i < sources.files().size(); i++) {
            SourceFile file = sources.files().get(i);
            files.add(new ImportedFile(file.name(), file.path(), hashes.get(i), records.rows(i), kept.getOrDefault(file.name(), 0L),
                    new TreeMap<>(sources.records().get(i).settings())));
        }
        return files;
    }
}
