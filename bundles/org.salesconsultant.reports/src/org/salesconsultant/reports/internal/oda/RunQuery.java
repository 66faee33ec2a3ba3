/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.oda;

import java.io.IOException;

import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.eclipse.datatools.connectivity.oda.impl.SimpleQuery;
import org.salesconsultant.reports.internal.table.RunSource;
import org.salesconsultant.reports.internal.table.RunTable;
import org.salesconsultant.reports.internal.table.RunTables;

/** Reads one table; the query text is its name. */
final class RunQuery extends SimpleQuery {

    private final RunSource source;

    private String name = "";

    private RunTable table;

    private int maxRows;

    RunQuery(RunSource source) {
        this.source = source;
    }

    @Override
    public void prepare(String text) throws OdaException {
        name = text.strip();
        try {
            table = RunTables.read(name, source);
        } catch (IOException | IllegalArgumentException e) {
            throw new OdaException(e);
        }
    }

    @Override
    public IResultSetMetaData getMetaData() {
        return new RunColumns(table.columns());
    }

    @Override
    public IResultSet executeQuery() {
        return new RunRows(table, maxRows);
    }

    @Override
    public void setMaxRows(int max) {
        maxRows = max;
    }

    @Override
    public int getMaxRows() {
        return maxRows;
    }

    @Override
    public String getEffectiveQueryText() {
        return name;
    }

    @Override
    public void close() {
        table = null;
    }
}
