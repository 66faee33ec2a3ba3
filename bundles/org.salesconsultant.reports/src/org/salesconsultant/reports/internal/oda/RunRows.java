/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.oda;

import java.math.BigDecimal;

import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.eclipse.datatools.connectivity.oda.impl.SimpleResultSet;
import org.salesconsultant.reports.internal.table.RunTable;

/** A cursor over the rows of a table. */
final class RunRows extends SimpleResultSet {

    private final RunTable table;

    private final int end;

    private int row;

    private boolean wasNull;

    /** @param maxRows how many rows at most; 0 for all */
    RunRows(RunTable table, int maxRows) {
        this.table = table;
        this.end = maxRows > 0 ? Math.min(maxRows, table.rows().size()) : table.rows().size();
    }

    @Override
    public IResultSetMetaData getMetaData() {
        return new RunColumns(table.columns());
    }

    @Override
    public boolean next() {
        if (row == end) {
            return false;
        }
        row++;
        return true;
    }

    @Override
    public int getRow() {
        return row;
    }

    @Override
    public void close() {
        row = end;
    }

    @Override
    public String getString(int index) {
        Object value = value(index);
        return value instanceof BigDecimal number ? number.toPlainString() : (String) value;
    }

    @Override
    public BigDecimal getBigDecimal(int index) {
        return (BigDecimal) value(index);
    }

    @Override
    public int getInt(int index) {
        BigDecimal number = getBigDecimal(index);
        return number == null ? 0 : number.intValueExact();
    }

    @Override
    public double getDouble(int index) {
        BigDecimal number = getBigDecimal(index);
        return number == null ? 0 : number.doubleValue();
    }

    @Override
    public Object getObject(int index) {
        return value(index);
    }

    @Override
    public boolean wasNull() {
        return wasNull;
    }

    @Override
    public int findColumn(String name) throws OdaException {
        int index = table.column(name);
        if (index < 0) {
            throw new OdaException("no such column: " + name);
        }
        return index + 1;
    }

    private Object value(int index) {
        Object value = table.rows().get(row - 1)[index - 1];
        wasNull = value == null;
        return value;
    }
}
