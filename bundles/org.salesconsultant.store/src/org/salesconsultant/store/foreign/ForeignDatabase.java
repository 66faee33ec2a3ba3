/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.foreign;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.salesconsultant.store.internal.foreign.ForeignConnections;
import org.salesconsultant.store.internal.sql.Cancellation;

/**
 * Somebody else's database. Whatever is asked of it, it is not changed; all answers are of one state of it. One result at a
 * time. Close it.
 */
public final class ForeignDatabase implements AutoCloseable {

    /** Rows fetched at once. */
    private static final int FETCH = 2_000;

    private final ForeignPlace place;

    private final Connection connection;

    private final ForeignSql sql;

    private final IProgressMonitor monitor;

    private final Cancellation cancellation;

    private ForeignDatabase(ForeignPlace place, Connection connection, IProgressMonitor monitor) {
        this.place = place;
        this.connection = connection;
        this.monitor = monitor;
        sql = place instanceof ForeignPlace.Server ? ForeignSql.SERVER : ForeignSql.FILE;
        cancellation = new Cancellation(monitor);
    }

    /**
     * {@return the database at a place}
     *
     * @param monitor cancels; null for none
     * @throws CoreException with a problem if it cannot be reached or opened
     */
    public static ForeignDatabase open(ForeignPlace place, IProgressMonitor monitor) throws CoreException {
        IProgressMonitor asked = monitor == null ? new NullProgressMonitor() : monitor;
        return new ForeignDatabase(place, ForeignConnections.open(place, asked), asked);
    }

    /**
     * {@return all rows of a query, in the order of their keys}
     *
     * @throws CoreException with a problem if the database refuses the query, or a column of the key is not in it
     */
    public ForeignRows rows(ForeignQuery query) throws CoreException {
        return ask(sql.rows(query), query.parameters(), query.key());
    }

    /** {@return the first rows of a query} */
    public ForeignRows first(ForeignQuery query, int limit) throws CoreException {
        return ask(sql.first(query), query.parameters(), query.key(), limit);
    }

    /**
     * {@return the rows of a query that have changed since, or of which that cannot be told}
     *
     * @param since the greatest value seen in the change column
     */
    public ForeignRows changed(ForeignQuery query, String since) throws CoreException {
        return ask(sql.changed(query), query.parameters(), query.key(), since);
    }

    /** {@return the keys of all rows of a query, in its columns} */
    public ForeignRows keys(ForeignQuery query) throws CoreException {
        return ask(sql.keys(query), query.parameters(), query.key());
    }

    /** {@return how many rows a query has} */
    public long count(ForeignQuery query) throws CoreException {
        try (ForeignRows rows = ask(sql.count(query), query.parameters(), List.of())) {
            return Long.parseLong(rows.next()[0]);
        }
    }

    private ForeignRows ask(String text, List<String> parameters, List<String> key, Object... further) throws CoreException {
        boolean done = false;
        PreparedStatement statement = null;
        try {
            statement = connection.prepareStatement(text);
            statement.setFetchSize(FETCH);
            int index = 0;
            for (String each : parameters) {
                statement.setString(++index, each);
            }
            for (Object each : further) {
                statement.setObject(++index, each);
            }
            cancellation.running(statement);
            ForeignRows rows = new ForeignRows(place, monitor, cancellation, statement, key);
            done = true;
            return rows;
        } catch (SQLException e) {
            throw ForeignConnections.trouble(e, place, monitor);
        } finally {
            if (!done) {
                ForeignRows.close(statement, cancellation);
            }
        }
    }

    @Override
    public void close() {
        cancellation.close();
        ForeignConnections.close(connection);
    }
}
