/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Columns and rows; a cell is a String, a BigDecimal (for both number types) or null. */
public final class RunTable {

    private final List<Column> columns;

    private final List<Object[]> rows = new ArrayList<>();

    RunTable(Column... columns) {
        this.columns = List.of(columns);
    }

    /** {@return the columns, in order} */
    public List<Column> columns() {
        return columns;
    }

    /** {@return the rows, in order; not to be changed} */
    public List<Object[]> rows() {
        return rows;
    }

    /** {@return the place of a column from 0; -1 if there is none of that name} */
    public int column(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the cell in a row and a column} */
    public Object cell(int row, String name) {
        return rows.get(row)[column(name)];
    }

    /** Adds a row: a String, Integer, Long, BigDecimal or null a column; NaN is written as null by the caller. */
    void add(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        Object[] row = new Object[cells.length];
        for (int i = 0; i < cells.length; i++) {
            row[i] = switch (cells[i]) {
                case null -> null;
                case Integer number -> BigDecimal.valueOf(number);
                case Long number -> BigDecimal.valueOf(number);
                case BigDecimal number -> number;
                case Double number -> Double.isNaN(number) ? null : BigDecimal.valueOf(number);
                case String text -> text;
                default -> throw new IllegalArgumentException(columns.get(i).name() + ": " + cells[i].getClass());
            };
            boolean text = columns.get(i).type() == Column.Type.TEXT;
            if (row[i] != null && text != row[i] instanceof String) {
                throw new IllegalArgumentException(columns.get(i).name() + " is " + columns.get(i).type());
            }
        }
        rows.add(row);
    }
}
