/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.reject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.format.Formats;
import org.salesconsultant.exchange.format.RecordConsumer;
import org.salesconsultant.exchange.format.RecordSource;
import org.salesconsultant.exchange.format.SourceFormat;
import org.salesconsultant.exchange.format.SourceRequest;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.ImportSource;
import org.salesconsultant.store.Statement;

/** A file of refused rows that comes back corrected, in any format that is read. */
public final class CorrectedFile {

    private static final Messages MESSAGES = Messages.of(CorrectedFile.class);

    private static final Statement REFUSED = Statement.of("SELECT file, data_row FROM import_rejects WHERE source = ?"
            + " AND (stage = 'read' OR stage = 'map') ORDER BY file, data_row");

    private CorrectedFile() {
    }

    /**
     * Adds the corrected rows to the corrections of an import.
     *
     * @param engine knows what was refused
     * @param file the corrected file; its columns tell file and data row of each
     * @param corrections the file of corrections, written anew
     * @return the number of rows in the corrected file
     * @throws CoreException with a problem if the file cannot be read, or has a row that was not refused
     */
    public static long merge(Engine engine, String source, Path file, Path corrections, IProgressMonitor monitor)
            throws CoreException {
        String name = file.getFileName().toString();
        List<ImportSource> known = engine.importSources(source);
        Map<String, String> hashes = known.stream().collect(Collectors.toMap(ImportSource::file, ImportSource::hash));
        if (known.isEmpty()) {
            throw new Problem(name, MESSAGES.text("neverImported", source), MESSAGES.text("neverImported.remedy")).exception();
        }
        Contribution<SourceFormat> format = Formats.ofFile(name, name);
        RecordSource records = format.create().open(new SourceRequest(file, name,
                format.parameters(name, format.description().version(), Map.of()), Set.of(RejectFile.ROW)), monitor);
        Corrections merged = Corrections.read(corrections);
        Taker taker = new Taker(name, records.columns(), hashes, refused(engine, source), merged);
        records.read(taker, monitor);
        try {
            merged.write(corrections);
        } catch (IOException e) {
            throw new Problem(corrections.toString(), MESSAGES.text("unwritable"), MESSAGES.text("unwritable.remedy")).exception(e);
        }
        return taker.count;
    }

    /** Puts the file of corrections back as it was before. */
    public static void restore(Path corrections, byte[] before) throws IOException {
        if (before == null) {
            Files.deleteIfExists(corrections);
        } else {
            Files.write(corrections, before);
        }
    }

    private static Set<String> refused(Engine engine, String source) throws CoreException {
        Set<String> refused = new HashSet<>();
        try (ColumnCursor cursor = engine.query(REFUSED, source)) {
            while (cursor.next()) {
                for (int i = 0; i < cursor.size(); i++) {
                    refused.add(cursor.longs(1)[i] + " " + cursor.texts(0)[i]);
                }
            }
        }
        return refused;
    }

    private static final class Taker implements RecordConsumer {

        private final String name;

        private final List<String> columns;

        private final Map<String, String> hashes;

        private final Set<String> refused;

        private final Corrections merged;

        private final int fileAt;

        private final int rowAt;

        private long count;

        Taker(String name, List<String> columns, Map<String, String> hashes, Set<String> refused, Corrections merged)
                throws CoreException {
            this.name = name;
            this.columns = columns;
            this.hashes = hashes;
            this.refused = refused;
            this.merged = merged;
            fileAt = columns.indexOf(RejectFile.FILE);
            rowAt = columns.indexOf(RejectFile.ROW);
            if (rowAt < 0 || fileAt < 0 && hashes.size() > 1) {
                throw new Problem(name, MESSAGES.text("noRow", RejectFile.FILE, RejectFile.ROW), MESSAGES.text("noRow.remedy")).exception();
            }
        }

        @Override
        public void accept(long row, String[] fields) throws CoreException {
            String file = fileAt < 0 ? hashes.keySet().iterator().next() : SheetText.back(fields[fileAt]);
            String number = fields[rowAt] == null ? "" : fields[rowAt].strip().replaceFirst("\\.0$", "");
            if (!number.matches("\\d{1,18}") || !hashes.containsKey(file)) {
                throw wrong(row, MESSAGES.text("notARow", String.valueOf(file), number));
            }
            Corrections.Place place = new Corrections.Place(file, hashes.get(file), Long.parseLong(number));
            if (!refused.contains(place.row() + " " + file) && !merged.has(place)) {
                throw wrong(row, MESSAGES.text("notRefused", number, file));
            }
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                if (!RejectFile.isNote(columns.get(i))) {
                    values.put(columns.get(i), SheetText.back(fields[i]));
                }
            }
            merged.put(place, values);
            count++;
        }

        @Override
        public void refused(long row, String reason, String text) throws CoreException {
            throw wrong(row, reason);
        }

        private CoreException wrong(long row, String what) {
            return new Problem(MESSAGES.text("place", name, String.valueOf(row)), what, MESSAGES.text("wrong.remedy")).exception();
        }
    }
}
