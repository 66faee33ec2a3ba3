/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.unit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.format.Sha256;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.results.rows.RowStream;
import org.salesconsultant.store.Staging;
import org.salesconsultant.store.internal.sql.Names;
import org.salesconsultant.store.internal.sql.RowAppender;
import org.salesconsultant.store.internal.sql.Session;

/**
 * The staged rows of one source. The columns of the table are c1, c2, ... and the names of the source's columns are kept
 * beside it, since a source may name its columns anything, also as the bookkeeping ones are named. Where only an
 * administrator makes tables, a row's cells are one text.
 */
final class StagingTable implements Staging {

    private static final Messages MESSAGES = Messages.of(StagingTable.class);

    private final Session session;

    private final String source;

    private final List<String> columns;

    private final boolean inTable;

    private final RowAppender appender;

    private String lastFile = "";

    private long lastRow;

    private boolean ended;

    StagingTable(Session session, String source, List<String> columns) throws CoreException {
        this.session = session;
        this.source = source;
        this.columns = List.copyOf(columns);
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String column : columns) {
            if (!names.add(column)) {
                throw new Problem(source, MESSAGES.text("column.twice", column), MESSAGES.text("column.twice.remedy")).exception();
            }
        }
        inTable = session.dialect().makesTables();
        drop(session, source);
        String name = table(session, source);
        if (inTable) {
            make(name);
        }
        session.execute("INSERT INTO staged_sources VALUES (?, ?, ?, 0)", source, name, TextList.of(this.columns));
        appender = inTable ? session.stagingAppender(name) : session.appender(name);
    }

    private static String table(Session session, String source) {
        return session.dialect().makesTables() ? "s_" + Sha256.of(source).substring(0, 16) : StagedRows.TABLE;
    }

    /** Drops the staged rows of a source, if it has any. */
    static void drop(Session session, String source) throws CoreException {
        session.execute("DELETE FROM staged_sources WHERE source = ?", source);
        if (session.dialect().makesTables()) {
            session.execute("DROP TABLE IF EXISTS staging." + table(session, source));
        } else {
            session.execute("DELETE FROM " + StagedRows.TABLE + " WHERE source = ?", source);
        }
    }

    private void make(String name) throws CoreException {
        session.execute(IntStream.rangeClosed(1, columns.size()).mapToObj(c -> Names.quoted("c" + c) + " VARCHAR, ")
                .collect(Collectors.joining("", "CREATE TABLE staging." + name + " (",
                        "position BIGINT NOT NULL, data_row BIGINT NOT NULL, file VARCHAR NOT NULL)")));
    }

    @Override
    public void append(long row, String file, String[] values) throws CoreException {
        if (values.length != columns.size() || row <= (file.equals(lastFile) ? lastRow : 0)) {
            throw new IllegalArgumentException(file + ", row " + row + " after " + lastRow + ": " + values.length + " values for " + columns);
        }
        lastFile = file;
        lastRow = row;
        if (inTable) {
            appender.append(values, appender.rows(), row, file);
        } else {
            appender.append(new Object[] {source, appender.rows(), row, file, TextList.of(Arrays.asList(values))});
        }
    }

    @Override
    public RowStream finish() throws CoreException {
        if (!ended) {
            ended = true;
            appender.finish();
            session.execute("UPDATE staged_sources SET row_count = ? WHERE source = ?", appender.rows(), source);
        }
        return StagedRows.of(session, source);
    }
}
