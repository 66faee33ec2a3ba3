/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.run;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

import org.salesconsultant.core.format.CsvText;
import org.salesconsultant.expression.reading.ValueText;
import org.salesconsultant.expression.table.ColumnKind;
import org.salesconsultant.results.rows.RowBatch;

import tech.tablesaw.api.Table;

/**
 * Rows as CSV text (RFC 4180) of the staged columns: each with its value when the row was dropped, or as staged where a
 * step has taken the column away.
 */
final class RowTexts {

    private final List<String> columns;

    private final RowBatch staged;

    private Table seen;

    private List<IntFunction<Object>> readers = List.of();

    RowTexts(List<String> columns, RowBatch staged) {
        this.columns = columns;
        this.staged = staged;
    }

    String of(RowBatch batch, int index) {
        if (batch.table() != seen) {
            seen = batch.table();
            readers = columns.stream().<IntFunction<Object>>map(column -> reader(batch, column)).toList();
        }
        return CsvText.of(readers.stream().map(reader -> ValueText.of(reader.apply(index))).toArray(String[]::new));
    }

    private IntFunction<Object> reader(RowBatch batch, String column) {
        if (batch.table().containsColumn(column)) {
            return ColumnKind.reader(batch.table().column(column));
        }
        IntFunction<Object> asStaged = ColumnKind.reader(staged.table().column(column));
        return index -> {
            int position = Arrays.binarySearch(staged.rows(), batch.rows()[index]);
            return position < 0 ? null : asStaged.apply(position);
        };
    }
}
