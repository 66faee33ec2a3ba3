/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The headings of a grid. */
record GridHeadings(List<GridColumn> columns) implements IDataProvider {

    @Override
    public Object getDataValue(int column, int row) {
        return columns.get(column).label();
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("headings come from the source");
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public int getRowCount() {
        return 1;
    }
}
