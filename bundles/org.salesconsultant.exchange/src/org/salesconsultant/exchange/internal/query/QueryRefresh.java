/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.query;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.exchange.query.QueryChanges;
import org.salesconsultant.exchange.query.QueryChanges.Way;
import org.salesconsultant.store.foreign.ForeignDatabase;
import org.salesconsultant.store.foreign.ForeignQuery;
import org.salesconsultant.store.foreign.ForeignRows;

/**
 * Fetches the rows of a query, and compares them with those it gave before. With a change column, only the changed rows are
 * fetched; since it cannot tell of rows that are gone, nor of ones that came with an old value, the keys of all rows are
 * fetched as well. If they name a row that is known from nowhere, all rows are fetched after all.
 */
final class QueryRefresh {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final ForeignDatabase database;

    private final ForeignQuery query;

    private final Path to;

    QueryRefresh(ForeignDatabase database, ForeignQuery query, Path to) {
        this.database = database;
        this.query = query;
        this.to = to;
    }

    /**
     * {@return what has changed}
     *
     * @param before the rows the query gave before; null for none
     * @param all whether all rows are compared although there is a change column
     */
    QueryChanges run(Path before, boolean all) throws CoreException, IOException {
        if (before != null && query.change() != null && !all) {
            QueryChanges changes = changed(before);
            if (changes != null) {
                return changes;
            }
        }
        return all(before);
    }

    private QueryChanges all(Path before) throws CoreException, IOException {
        try (Fetched rows = new Fetched(database.rows(query)); RowFile.Writer out = new RowFile.Writer(to, rows.columns());
                RowCursor known = before == null ? none(rows.columns()) : new RowFile.Reader(before)) {
            if (!known.columns().equals(rows.columns())) {
                try (RowCursor none = none(rows.columns())) {
                    return all(rows, none, out, Way.FIRST);
                }
            }
            return all(rows, known, out, before == null ? Way.FIRST : Way.ALL_ROWS);
        }
    }

    private QueryChanges all(Fetched rows, RowCursor known, RowFile.Writer out, Way way) throws CoreException {
        KeyedRows old = new KeyedRows(known, query.key());
        Counts counts = new Counts();
        for (String[] row = rows.next(); row != null; row = rows.next()) {
            counts.count(old.find(rows.keyOf(row)), row);
            out.write(row);
        }
        return counts.changes(old.passed(), way);
    }

    /** {@return what has changed by the change column and the keys; null if that does not give all rows} */
    private QueryChanges changed(Path before) throws CoreException, IOException {
        String since = greatest(before);
        if (since == null) {
            return null;
        }
        Path news = to.resolveSibling(to.getFileName() + ".changed");
        try {
            if (!fetch(news, since, before)) {
                return null;
            }
            try (RowCursor known = new RowFile.Reader(before); RowCursor changed = new RowFile.Reader(news);
                    Fetched keys = new Fetched(database.keys(query)); RowFile.Writer out = new RowFile.Writer(to, known.columns())) {
                return merged(new KeyedRows(known, query.key()), new KeyedRows(changed, query.key()), keys, out);
            }
        } finally {
            Files.deleteIfExists(news);
        }
    }

    /** {@return whether the changed rows, which are written to a file, have the columns of those before} */
    private boolean fetch(Path news, String since, Path before) throws CoreException, IOException {
        try (Fetched rows = new Fetched(database.changed(query, since)); RowFile.Writer out = new RowFile.Writer(news, rows.columns());
                RowCursor known = new RowFile.Reader(before)) {
            for (String[] row = rows.next(); row != null; row = rows.next()) {
                out.write(row);
            }
            return known.columns().equals(rows.columns());
        }
    }

    private static QueryChanges merged(KeyedRows known, KeyedRows changed, Fetched keys, RowFile.Writer out) throws CoreException {
        Counts counts = new Counts();
        for (String[] key = keys.next(); key != null; key = keys.next()) {
            String[] old = known.find(key);
            String[] news = changed.find(key);
            String[] row = news == null ? old : news;
            if (row == null) {
                return null;
            }
            counts.count(old, row);
            out.write(row);
        }
        return counts.changes(known.passed(), Way.CHANGE_COLUMN);
    }

    private String greatest(Path before) throws CoreException, IOException {
        try (RowCursor rows = new RowFile.Reader(before)) {
            int column = KeyedRows.index(rows.columns(), query.change());
            String greatest = null;
            for (String[] row = rows.next(); row != null && column >= 0; row = rows.next()) {
                greatest = greatest == null || row[column] != null && compare(row[column], greatest) > 0 ? row[column] : greatest;
            }
            return greatest;
        }
    }

    private static int compare(String left, String right) {
        return NUMBER.matcher(left).matches() && NUMBER.matcher(right).matches() ? new BigDecimal(left).compareTo(new BigDecimal(right))
                : left.compareTo(right);
    }

    private static RowCursor none(List<String> columns) {
        return new RowCursor() {

            @Override
            public List<String> columns() {
                return columns;
            }

            @Override
            public String[] next() {
                return null;
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    /** Rows of the database. */
    private static final class Fetched implements RowCursor {

        private final ForeignRows rows;

        private final int[] key;

        Fetched(ForeignRows rows) {
            this.rows = rows;
            key = rows.key();
        }

        @Override
        public List<String> columns() {
            return rows.columns();
        }

        @Override
        public String[] next() throws CoreException {
            return rows.next();
        }

        String[] keyOf(String[] row) {
            return Arrays.stream(key).mapToObj(each -> row[each]).toArray(String[]::new);
        }

        @Override
        public void close() {
            rows.close();
        }
    }

    /** Counts rows by what became of them. */
    private static final class Counts {

        private long rows;

        private long inserted;

        private long updated;

        void count(String[] old, String[] row) {
            rows++;
            if (old == null) {
                inserted++;
            } else if (!Arrays.equals(old, row)) {
                updated++;
            }
        }

        QueryChanges changes(long deleted, Way way) {
            return way == Way.FIRST ? new QueryChanges(rows, 0, 0, 0, way) : new QueryChanges(rows, inserted, updated, deleted, way);
        }
    }
}
