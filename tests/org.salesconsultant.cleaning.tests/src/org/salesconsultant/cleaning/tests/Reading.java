/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.salesconsultant.cleaning.RecipeRunner;
import org.salesconsultant.cleaning.review.ReviewLog;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.reading.ValueText;
import org.salesconsultant.expression.table.ColumnKind;
import org.salesconsultant.expression.table.TableRow;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.results.rows.RowLog;
import org.salesconsultant.results.rows.RowStream;

import tech.tablesaw.columns.Column;

/** One reading of cleaned rows, kept: a record for comparison as a whole. */
public record Reading(List<String> rows, List<RejectedRow> rejected, List<CellChange> changes, List<Schema> schemas) {

    /** {@return what a recipe makes of rows} */
    public static Reading of(Recipe recipe, RowStream in) throws CoreException {
        Recorder log = new Recorder();
        return of(RecipeRunner.of(recipe, "test.recipe").apply(in, log, ReviewLog.NONE), log);
    }

    /** {@return a reading of a stream with what it logs meanwhile} */
    static Reading of(RowStream stream, Recorder log) throws CoreException {
        log.rejected.clear();
        log.changes.clear();
        List<String> rows = new ArrayList<>();
        List<Schema> schemas = new ArrayList<>();
        stream.forEach(batch -> {
            Schema schema = TableRow.schema(batch.table());
            if (!schemas.contains(schema)) {
                schemas.add(schema);
            }
            List<IntFunction<Object>> readers = batch.table().columns().stream()
                    .<IntFunction<Object>>map((Column<?> column) -> ColumnKind.reader(column)).toList();
            for (int i = 0; i < batch.rows().length; i++) {
                StringBuilder row = new StringBuilder(batch.file() + ':' + batch.rows()[i]);
                for (IntFunction<Object> reader : readers) {
                    String text = ValueText.of(reader.apply(i));
                    row.append('|').append(text == null ? "" : text);
                }
                rows.add(row.toString());
            }
        }, new NullProgressMonitor());
        return new Reading(rows, List.copyOf(log.rejected), List.copyOf(log.changes), schemas);
    }

    /** {@return the rows without file and data row} */
    public List<String> cells() {
        return rows.stream().map(row -> row.substring(row.indexOf('|') + 1)).toList();
    }

    /** {@return the keys of the rows: file and data row} */
    public List<String> keys() {
        return rows.stream().map(row -> row.substring(0, row.indexOf('|'))).toList();
    }

    /** Keeps what is logged. */
    static final class Recorder implements RowLog {

        private final List<RejectedRow> rejected = new ArrayList<>();

        private final List<CellChange> changes = new ArrayList<>();

        @Override
        public void rejected(RejectedRow row) {
            rejected.add(row);
        }

        @Override
        public void changed(CellChange change) {
            changes.add(change);
        }
    }
}
