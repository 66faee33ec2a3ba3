/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.oda;

import java.util.List;

import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.impl.SimpleResultSetMetaData;
import org.salesconsultant.reports.internal.table.Column;

/** The columns of a table; a column's type code is that declared in {@code plugin.xml}. */
final class RunColumns extends SimpleResultSetMetaData {

    private final List<Column> columns;

    RunColumns(List<Column> columns) {
        this.columns = columns;
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public String getColumnName(int index) {
        return columns.get(index - 1).name();
    }

    @Override
    public String getColumnLabel(int index) {
        return getColumnName(index);
    }

    @Override
    public int getColumnType(int index) {
        return columns.get(index - 1).type().code();
    }

    @Override
    public String getColumnTypeName(int index) {
        return columns.get(index - 1).type().name();
    }

    @Override
    public int isNullable(int index) {
        return IResultSetMetaData.columnNullable;
    }
}
