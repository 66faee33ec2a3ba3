/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Rows counted anew, and where what was selected stands among them.
 *
 * @param index the rows
 * @param selected the selected rows
 * @param keys the keys of those whose keys are known, by place
 * @param top where the row is that was at the top; -1 if it is to stay as it is
 */
record LoadedRows(GridIndex index, BitSet selected, Map<Integer, String> keys, int top) {

    /**
     * {@return the rows of a source for a query}
     *
     * @param before what was shown; null for nothing
     * @param beforeSource where it came from
     * @param same whether the rows before are as they were when they were selected, so that their keys can be asked for
     */
    static LoadedRows of(GridSource source, GridQuery query, KeptPlace kept, GridIndex before, GridSource beforeSource, boolean same,
            IProgressMonitor monitor) throws CoreException {
        GridIndex index = source.index(query, LazyRows.PAGE_SIZE, monitor);
        if (before == null) {
            return new LoadedRows(index, new BitSet(), Map.of(), -1);
        }
        BitSet selected = new BitSet();
        boolean all = !kept.selected().isEmpty() && kept.selected().cardinality() == before.count()
                && before.query().filter().equals(query.filter());
        List<String> keys = new ArrayList<>(kept.keys().values());
        BitSet unknown = kept.unknown();
        if (all) {
            selected.set(0, (int) index.count());
        } else if (same && !unknown.isEmpty() && unknown.cardinality() <= KeptPlace.MOST_LOOKED_UP) {
            keys.addAll(beforeSource.keys(before.query(), unknown, monitor));
        }
        Set<String> wanted = new HashSet<>(keys);
        if (kept.top() != null) {
            wanted.add(kept.top());
        }
        SortedMap<Integer, String> places = wanted.isEmpty() ? new TreeMap<>() : source.places(query, wanted, monitor);
        int top = -1;
        Map<Integer, String> known = new TreeMap<>();
        Set<String> chosen = new HashSet<>(keys);
        for (Map.Entry<Integer, String> place : places.entrySet()) {
            if (chosen.contains(place.getValue())) {
                selected.set(place.getKey());
                known.put(place.getKey(), place.getValue());
            }
            top = place.getValue().equals(kept.top()) ? place.getKey() : top;
        }
        return new LoadedRows(index, selected, known, top);
    }
}
