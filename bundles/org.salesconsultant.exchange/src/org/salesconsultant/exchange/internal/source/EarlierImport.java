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
import org.salesconsultant.exchange.internal.mapping.RowMapper;
import org.salesconsultant.exchange.run.ImportOutcome;
import org.salesconsultant.exchange.run.ImportedFile;
import org.salesconsultant.exchange.reject.ConflictFile;
import org.salesconsultant.exchange.run.ImportHistory;
import org.salesconsultant.exchange.source.SourceFile;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.ImportSource;
import org.salesconsultant.store.Statement;

/** What the store knows of the last import of a source. */
public final class EarlierImport {

    private static final Statement REJECTS = Statement
            .of("SELECT stage, {count(1)} FROM import_rejects WHERE source = ? GROUP BY stage ORDER BY stage");

    private EarlierImport() {
    }

    /** {@return the outcome of the last import if it was of the same files and definition; null if it was not} */
    public static ImportOutcome outcome(Engine engine, String source, List<SourceFile> files, List<String> hashes,
            String definition)
            throws CoreException {
        List<ImportSource> known = engine.importSources(source);
        List<ImportedFile> same = new ArrayList<>();
        long kept = 0;
        long read = 0;
        for (int i = 0; i < files.size(); i++) {
            SourceFile file = files.get(i);
            String hash = hashes.get(i);
            for (ImportSource each : known) {
                if (each.file().equals(file.name()) && each.hash().equals(hash) && each.definition().equals(definition)) {
                    same.add(new ImportedFile(file.name(), file.path(), hash, each.rows(), each.kept(), new TreeMap<>()));
                    read += each.rows();
                    kept += each.kept();
                }
            }
        }
        if (same.size() != files.size() || known.size() != files.size()) {
            return null;
        }
        SortedMap<String, Long> refused = refused(engine, source);
        long reading = orNone(refused.remove(ImportWork.READ));
        long mapping = orNone(refused.remove(RowMapper.STAGE));
        return new ImportOutcome(source, false, same, read, reading, refused, mapping, kept, Map.of(), new TreeMap<>(),
                new TreeMap<>(), ConflictFile.count(engine, source), ImportHistory.of(engine, source).undone(), 0, null);
    }

    private static SortedMap<String, Long> refused(Engine engine, String source) throws CoreException {
        SortedMap<String, Long> counts = new TreeMap<>();
        try (ColumnCursor cursor = engine.query(REJECTS, source)) {
            while (cursor.next()) {
                for (int i = 0; i < cursor.size(); i++) {
                    counts.put(cursor.texts(0)[i], cursor.longs(1)[i]);
                }
            }
        }
        return counts;
    }

    private static long orNone(Long count) {
        return count == null ? 0 : count;
    }
}
