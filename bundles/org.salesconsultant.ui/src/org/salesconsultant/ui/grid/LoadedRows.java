/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Rows loaded anew, and where what was selected stands among them.
 *
 * @param index the rows
 * @param selected the selected rows
 * @param keys the keys of those whose keys are known, by place
 * @param top the row to bring to the top; -1 if it is to stay as it is
 */
record LoadedRows(GridIndex index, BitSet selected, Map<Integer, String> keys, int top) {

    /** {@return the first page of a query, before its pages are counted; what was selected is found as far as it is on it} */
    static LoadedRows first(GridQuery query, List<GridRow> page, KeptPlace kept) {
        boolean known = page.size() == LazyRows.PAGE_SIZE && kept.same() && kept.index() != null
                && kept.index().query().filter().equals(query.filter());
        GridIndex index = GridIndex.beginning(query, known ? kept.index().count() : page.size(), LazyRows.PAGE_SIZE);
        Set<String> chosen = new HashSet<>(kept.keys().values());
        SortedMap<Integer, String> places = new TreeMap<>();
        for (int row = 0; row < page.size(); row++) {
            if (chosen.contains(page.get(row).key())) {
                places.put(row, page.get(row).key());
            }
        }
        return of(index, kept, places, kept.keys().values(), 0);
    }

    /** {@return the rows of a source for a query} */
    static LoadedRows of(GridSource source, GridQuery query, KeptPlace kept, IProgressMonitor monitor) throws CoreException {
        GridIndex index = source.index(query, LazyRows.PAGE_SIZE, monitor);
        List<String> keys = new ArrayList<>(kept.keys().values());
        BitSet unknown = kept.unknown();
        if (kept.same() && !unknown.isEmpty() && unknown.cardinality() <= KeptPlace.MOST_LOOKED_UP && !kept.allOf(query)) {
            keys.addAll(kept.source().keys(kept.index().query(), unknown, monitor));
        }
        Set<String> wanted = new HashSet<>(keys);
        if (kept.top() != null) {
            wanted.add(kept.top());
        }
        SortedMap<Integer, String> places = wanted.isEmpty() ? new TreeMap<>() : source.places(query, wanted, monitor);
        int top = -1;
        for (Map.Entry<Integer, String> place : places.entrySet()) {
            top = place.getValue().equals(kept.top()) ? place.getKey() : top;
        }
        return of(index, kept, places, keys, top);
    }

    private static LoadedRows of(GridIndex index, KeptPlace kept, SortedMap<Integer, String> places, Collection<String> chosen, int top) {
        BitSet selected = new BitSet();
        Map<Integer, String> known = new TreeMap<>(places);
        known.values().retainAll(new HashSet<>(chosen));
        known.keySet().forEach(selected::set);
        if (kept.allOf(index.query())) {
            selected.set(0, (int) index.count());
        }
        return new LoadedRows(index, selected, known, top);
    }
}
