/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.format.CsvOutput;
import org.salesconsultant.results.run.RunFiles;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Statement;

/** Writes what the imports refused and changed: every row with its reason. */
public final class ImportLogFiles {

    private static final Statement REJECTS = Statement.of("""
            SELECT stage, file, {text(data_row)}, column_name, reason, text FROM import_rejects ORDER BY source, position""");

    private static final List<String> REJECTS_HEADER = List.of("stage", "file", "row", "column", "reason", "text");

    private static final Statement CHANGES = Statement.of("""
            SELECT step, object_key, column_name, value_before, value_after, {text(cell_count)}
            FROM import_changes ORDER BY source, position""");

    private static final List<String> CHANGES_HEADER = List.of("step", "key", "column", "before", "after", "count");

    private ImportLogFiles() {
    }

    /** Writes {@code rejects.csv} and {@code changes.csv}. */
    public static void write(Engine engine, Path folder, IProgressMonitor monitor) throws CoreException, IOException {
        write(engine, REJECTS, folder.resolve(RunFiles.REJECTS), REJECTS_HEADER, monitor);
        write(engine, CHANGES, folder.resolve(RunFiles.CHANGES), CHANGES_HEADER, monitor);
    }

    private static void write(Engine engine, Statement statement, Path file, List<String> header, IProgressMonitor monitor)
            throws CoreException, IOException {
        String[][] columns = new String[header.size()][];
        String[] row = new String[header.size()];
        try (CsvOutput csv = new CsvOutput(file, header); ColumnCursor cursor = engine.query(statement)) {
            while (cursor.next()) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                for (int column = 0; column < row.length; column++) {
                    columns[column] = cursor.texts(column);
                }
                for (int i = 0; i < cursor.size(); i++) {
                    for (int column = 0; column < row.length; column++) {
                        row[column] = columns[column][i];
                    }
                    csv.row(row);
                }
            }
        }
    }
}
