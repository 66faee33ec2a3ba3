/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.preview;

import java.util.List;
import java.util.function.IntFunction;

import org.salesconsultant.expression.reading.ValueText;
import org.salesconsultant.expression.table.ColumnKind;

import tech.tablesaw.api.Table;

/** The rows of a table as texts, null where a value is missing. */
final class RowTexts {

    private final List<IntFunction<Object>> columns;

    RowTexts(Table table) {
        columns = table.columns().stream().<IntFunction<Object>>map(ColumnKind::reader).toList();
    }

    String[] at(int row) {
        return columns.stream().map(column -> column.apply(row)).map(value -> value == null ? null : ValueText.of(value))
                .toArray(String[]::new);
    }
}
