/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.browse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Statement;
import org.salesconsultant.store.browse.BrowseTotals.Sum;
import org.salesconsultant.store.internal.browse.CursorValues;
import org.salesconsultant.store.internal.browse.Fragment;
import org.salesconsultant.store.internal.browse.Queries;

/** Reads what somebody wishes to look at, within one unit of work. */
public final class BrowseReader {

    /** Up to so many keys are looked for in the store; more among all keys, read in order. */
    private static final int FEW = 200;

    private static final String CURRENCY = "currency";

    private static final int DECIMALS = 4;

    private final Engine engine;

    private final Browse browse;

    private final Queries queries;

    private final List<ValueType> types;

    /**
     * Reads nothing yet.
     *
     * @throws CoreException with a problem if there is no such column, or the filter says nothing that the store can do
     */
    public BrowseReader(Engine engine, Browse browse) throws CoreException {
        this.engine = engine;
        this.browse = browse;
        this.queries = new Queries(browse);
        this.types = queries.shown().stream().map(column -> column.attribute().type()).toList();
    }

    /**
     * Returns if a wish can be fulfilled.
     *
     * @throws CoreException with a problem if there is no such column, or the filter says nothing that the store can do
     */
    public static void check(Browse browse) throws CoreException {
        Queries checked = new Queries(browse);
        Objects.requireNonNull(checked);
    }

    /** {@return how many rows there are and where pages begin} */
    public BrowsePages pages(int pageSize) throws CoreException {
        long total = number(queries.total());
        List<ValueType> wanted = new ArrayList<>(queries.anchorTypes());
        wanted.add(ValueType.INTEGER);
        List<Object[]> anchors = new ArrayList<>();
        long[] matching = new long[1];
        read(queries.anchors(pageSize), wanted, values -> {
            int last = values.length - 1;
            matching[0] = (Long) values[last];
            return anchors.add(Arrays.copyOf(values, last));
        });
        return new BrowsePages(queries.keepsAll() ? total : matching[0], total, pageSize, anchors);
    }

    /** {@return the number of rows} */
    public long count() throws CoreException {
        return number(queries.count());
    }

    /**
     * {@return the rows of one page}
     *
     * @param page from 0
     */
    public List<BrowseRow> page(BrowsePages pages, int page) throws CoreException {
        List<BrowseRow> rows = new ArrayList<>();
        rows(queries.page(pages.anchors().get(page), pages.pageSize()), rows::add);
        return rows;
    }

    /** {@return the ids of the class's own columns in which some object has a value; no filter matters} */
    public List<String> filled() throws CoreException {
        List<BrowseColumn> own = BrowseColumns.of(browse.types(), browse.type()).all().stream().filter(column -> column.reference() == null)
                .toList();
        List<String> filled = new ArrayList<>();
        try (ColumnCursor cursor = engine.query(Statement.single(queries.filled(own).text()))) {
            cursor.next();
            for (int i = 0; i < own.size(); i++) {
                if (cursor.longs(i)[0] > 0) {
                    filled.add(own.get(i).id());
                }
            }
        }
        return filled;
    }

    /** Hands over all rows, in order, until the taker wants no more. */
    public void each(RowTaker taker) throws CoreException {
        rows(queries.all(), taker);
    }

    /** {@return the keys of the rows at some places, from 0, in order} */
    public List<String> keys(BitSet places) throws CoreException {
        List<String> keys = new ArrayList<>();
        int[] place = { 0 };
        read(queries.keys(), keyTypes(), values -> {
            if (places.get(place[0]++)) {
                keys.add(BrowseRow.key(Arrays.asList(values)));
            }
            return place[0] < places.length();
        });
        return keys;
    }

    /** {@return the keys of those rows that have one of some keys, by their places, from 0; what is no longer there is left out} */
    public SortedMap<Integer, String> places(Collection<String> keys) throws CoreException {
        SortedMap<Integer, String> places = new TreeMap<>();
        if (keys.isEmpty()) {
            return places;
        }
        if (keys.size() <= FEW) {
            List<ValueType> all = new ArrayList<>(List.of(ValueType.INTEGER));
            all.addAll(keyTypes());
            read(queries.places(keys.stream().map(BrowseRow::keyValues).toList()), all, values -> {
                places.put(Math.toIntExact((Long) values[0]) - 1, BrowseRow.key(Arrays.asList(values).subList(1, values.length)));
                return true;
            });
            return places;
        }
        Set<String> wanted = new HashSet<>(keys);
        int[] place = { 0 };
        read(queries.keys(), keyTypes(), values -> {
            String key = BrowseRow.key(Arrays.asList(values));
            if (wanted.contains(key)) {
                places.put(place[0], key);
            }
            place[0]++;
            return true;
        });
        return places;
    }

    /** {@return the number of rows and the sums of the columns of money that are shown} */
    public BrowseTotals totals() throws CoreException {
        List<BrowseColumn> money = queries.shown().stream().filter(column -> column.reference() == null
                && column.attribute().type() == ValueType.DECIMAL && CURRENCY.equals(column.attribute().unit())).toList();
        List<Sum> sums = new ArrayList<>();
        if (!money.isEmpty()) {
            Fragment query = queries.sums(money);
            try (ColumnCursor cursor = engine.query(Statement.of(query.text()), query.values().toArray())) {
                while (cursor.next()) {
                    for (int row = 0; row < cursor.size(); row++) {
                        for (int i = 0; i < money.size(); i++) {
                            sums.add(new Sum(money.get(i).id(), cursor.texts(0)[row],
                                    BigDecimal.valueOf(cursor.decimals(i + 1)[row], DECIMALS)));
                        }
                    }
                }
            }
        }
        return new BrowseTotals(count(), sums);
    }

    /** {@return the columns, in order} */
    public List<BrowseColumn> columns() {
        return queries.shown();
    }

    private List<ValueType> keyTypes() {
        return browse.type().key().stream().map(key -> ValueType.STRING).toList();
    }

    private long number(Fragment query) throws CoreException {
        try (ColumnCursor cursor = engine.query(Statement.single(query.text()), query.values().toArray())) {
            return cursor.next() ? cursor.longs(0)[0] : 0;
        }
    }

    private void rows(Fragment query, RowTaker taker) throws CoreException {
        List<ValueType> all = new ArrayList<>(types);
        all.addAll(keyTypes());
        read(query, all, values -> {
            Object[] shown = Arrays.copyOf(values, types.size());
            return taker.take(new BrowseRow(BrowseRow.key(Arrays.asList(values).subList(types.size(), values.length)), shown));
        });
    }

    /** Takes the values of a row; {@return whether it wants another}. */
    private interface Values {
        boolean take(Object[] values) throws CoreException;
    }

    private void read(Fragment query, List<ValueType> wanted, Values taker) throws CoreException {
        try (ColumnCursor cursor = engine.query(Statement.of(query.text()), query.values().toArray())) {
            while (cursor.next()) {
                Object[][] columns = new Object[wanted.size()][];
                for (int column = 0; column < columns.length; column++) {
                    columns[column] = CursorValues.of(cursor, column, wanted.get(column));
                }
                for (int row = 0; row < cursor.size(); row++) {
                    Object[] values = new Object[columns.length];
                    for (int column = 0; column < columns.length; column++) {
                        values[column] = columns[column][row];
                    }
                    if (!taker.take(values)) {
                        return;
                    }
                }
            }
        }
    }
}
