/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.review;

import java.util.List;
import java.util.function.IntFunction;

import org.salesconsultant.core.format.CsvText;
import org.salesconsultant.expression.reading.ValueText;
import org.salesconsultant.expression.table.ColumnKind;

import tech.tablesaw.api.Table;

/**
 * How a record is named in decisions: its values in some columns, as CSV text (RFC 4180). Rows with the same values are the same
 * record, in whichever file and row they are.
 *
 * @param columns the columns, at least one
 */
public record RecordKey(List<String> columns) {

    public RecordKey {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a record key has columns");
        }
    }

    /** {@return what reads the key at a row of a table that has the columns} */
    public IntFunction<String> reader(Table table) {
        List<IntFunction<Object>> cells = columns.stream()
                .<IntFunction<Object>>map(column -> ColumnKind.reader(table.column(column))).toList();
        return row -> CsvText.of(cells.stream().map(cell -> ValueText.of(cell.apply(row))).toArray(String[]::new));
    }
}
