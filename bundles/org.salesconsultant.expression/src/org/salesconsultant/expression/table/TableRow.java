/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.table;

import java.util.List;
import java.util.function.IntFunction;

import org.salesconsultant.expression.Row;
import org.salesconsultant.expression.Schema;

import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** A row of a table as expressions see it; moved from row to row. For one thread. */
public final class TableRow implements Row {

    private final List<IntFunction<Object>> readers;

    private int row;

    /** Stands at the first row. */
    public TableRow(Table table) {
        readers = table.columns().stream().<IntFunction<Object>>map(ColumnKind::reader).toList();
    }

    /** {@return the columns of a table and their types} */
    public static Schema schema(Table table) {
        List<Column<?>> columns = table.columns();
        return new Schema(columns.stream().map(Column::name).toList(),
                columns.stream().map(column -> ColumnKind.of(column).type()).toList());
    }

    /** {@return this, moved to a row, from 0} */
    public TableRow at(int index) {
        row = index;
        return this;
    }

    @Override
    public Object value(int column) {
        return readers.get(column).apply(row);
    }
}
