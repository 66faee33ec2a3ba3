/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.analysis.preview.Preview;
import org.salesconsultant.analysis.preview.PreviewRow;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.Type;
import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.store.browse.SortColumn;
import org.salesconsultant.ui.grid.GridColumn;
import org.salesconsultant.ui.grid.GridIndex;
import org.salesconsultant.ui.grid.GridQuery;
import org.salesconsultant.ui.grid.GridRow;
import org.salesconsultant.ui.grid.GridSource;

/** The rows kept of a preview, for a grid; changed cells say what they were and which step changed them. */
final class PreviewRows implements GridSource {

    private static final Messages MESSAGES = Messages.of(PreviewRows.class);

    private static final int WIDE = 170;

    private static final int NARROW = 110;

    private final Preview preview;

    private GridQuery sortedBy = GridQuery.ALL;

    /** The places of the rows in the order asked for last. */
    private List<Integer> order;

    PreviewRows(Preview preview) {
        this.preview = preview;
        order = places(preview.rows().size());
    }

    private static List<Integer> places(int count) {
        List<Integer> places = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            places.add(i);
        }
        return places;
    }

    /** {@return the row with a key} */
    PreviewRow row(String key) {
        return preview.rows().get(Integer.parseInt(key));
    }

    @Override
    public boolean filterable() {
        return false;
    }

    @Override
    public List<GridColumn> columns() {
        List<GridColumn> columns = new ArrayList<>();
        for (String name : preview.schema().names()) {
            boolean text = preview.schema().type(name) == Type.TEXT;
            columns.add(new GridColumn(name, name, !text, text ? WIDE : NARROW, false, List.of()));
        }
        return columns;
    }

    @Override
    public GridIndex index(GridQuery query, int pageSize, IProgressMonitor monitor) {
        int count = preview.rows().size();
        return new GridIndex(query, count, preview.total(), pageSize, Collections.nCopies(Math.ceilDiv(count, pageSize), new Object[0]));
    }

    @Override
    public List<GridRow> page(GridIndex index, int page, IProgressMonitor monitor) {
        List<Integer> sorted = order(index.query());
        int from = page * index.pageSize();
        return sorted.subList(from, Math.min(from + index.pageSize(), sorted.size())).stream().map(this::gridRow).toList();
    }

    @Override
    public void each(GridQuery query, Predicate<GridRow> taker, IProgressMonitor monitor) {
        for (Integer place : order(query)) {
            if (!taker.test(gridRow(place))) {
                return;
            }
        }
    }

    @Override
    public List<String> keys(GridQuery query, BitSet places, IProgressMonitor monitor) {
        List<Integer> sorted = order(query);
        return places.stream().filter(place -> place < sorted.size()).mapToObj(place -> Integer.toString(sorted.get(place))).toList();
    }

    @Override
    public SortedMap<Integer, String> places(GridQuery query, Collection<String> keys, IProgressMonitor monitor) {
        Set<String> wanted = new HashSet<>(keys);
        SortedMap<Integer, String> places = new TreeMap<>();
        List<Integer> sorted = order(query);
        for (int i = 0; i < sorted.size(); i++) {
            String key = Integer.toString(sorted.get(i));
            if (wanted.contains(key)) {
                places.put(i, key);
            }
        }
        return places;
    }

    private synchronized List<Integer> order(GridQuery query) {
        if (!query.sort().equals(sortedBy.sort())) {
            List<Integer> sorted = places(preview.rows().size());
            Comparator<Integer> comparator = Comparator.comparing(place -> 0);
            for (SortColumn sort : query.sort()) {
                comparator = comparator.thenComparing(by(sort));
            }
            sorted.sort(comparator);
            order = sorted;
            sortedBy = query;
        }
        return order;
    }

    /** What is missing comes last, in either direction. */
    private Comparator<Integer> by(SortColumn sort) {
        int column = preview.schema().position(sort.column());
        boolean number = preview.schema().type(sort.column()) == Type.NUMBER;
        Comparator<String> texts = number ? Comparator.comparing(BigDecimal::new) : Comparator.naturalOrder();
        return Comparator.comparing(place -> preview.rows().get(place).cells()[column],
                Comparator.nullsLast(sort.descending() ? texts.reversed() : texts));
    }

    private GridRow gridRow(int place) {
        PreviewRow row = preview.rows().get(place);
        return new GridRow(Integer.toString(place), row.cells(), row.changes().isEmpty() ? null : notes(row));
    }

    private String[] notes(PreviewRow row) {
        return preview.schema().names().stream().map(row::changes).map(changes -> changes.isEmpty() ? null : note(changes))
                .toArray(String[]::new);
    }

    private static String note(List<CellChange> changes) {
        return changes.stream().map(change -> MESSAGES.text("changed", CellText.of(change.before()), CellText.of(change.after()), change.step()))
                .collect(Collectors.joining("\n"));
    }
}
