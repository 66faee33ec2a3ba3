/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.internal.linkage.Weights;
import org.salesconsultant.cleaning.internal.steps.Cancel;
import org.salesconsultant.cleaning.review.OpenCases;
import org.salesconsultant.cleaning.review.ReviewCase;
import org.salesconsultant.expression.table.ColumnKind;
import org.salesconsultant.results.rows.RowBatch;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;

/** What the rows in groups hold, and where the undecided ones are. Other rows leave nothing. */
final class GroupedRows {

    /** A queue holds no more. */
    private static final int MOST_CASES = 10_000;

    private record Seen(String key, ReviewCase.Place place) {
    }

    private final FuzzyOptions options;

    private final DuplicateRows found;

    /** The groups by their least row. */
    private final Int2ObjectOpenHashMap<RowGroup> byLeast = new Int2ObjectOpenHashMap<>();

    private final List<RowGroup> groups = new ArrayList<>();

    private final IntOpenHashSet asked = new IntOpenHashSet();

    private final Int2ObjectOpenHashMap<Seen> seen = new Int2ObjectOpenHashMap<>();

    private final int[] sizes;

    private int row;

    GroupedRows(DuplicateRows found, FuzzyOptions options) {
        this.found = found;
        this.options = options;
        sizes = new int[found.groups().length];
        for (int group : found.groups()) {
            sizes[group]++;
        }
        for (int p = 0; p < Math.min(MOST_CASES, found.undecided().count()); p++) {
            asked.add(found.undecided().row(p));
            asked.add(found.undecided().other(p));
        }
    }

    void add(RowBatch batch, IProgressMonitor monitor) {
        IntFunction<String> keys = options.key().reader(batch.table());
        List<IntFunction<Object>> cells = options.survivorship().columns().stream()
                .<IntFunction<Object>>map(column -> ColumnKind.reader(batch.table().column(column))).toList();
        for (int i = 0; i < batch.rows().length; i++, row++) {
            Cancel.check(monitor, i);
            int least = found.groups()[row];
            if (sizes[least] > 1) {
                RowGroup group = byLeast.get(least);
                if (group == null) {
                    group = new RowGroup(groups.size() + 1);
                    byLeast.put(least, group);
                    groups.add(group);
                }
                int at = i;
                group.add(batch.file(), batch.rows()[i], keys.apply(i), found.best()[row],
                        cells.stream().map(cell -> cell.apply(at)).toArray());
            }
            if (asked.contains(row)) {
                seen.put(row, new Seen(keys.apply(i), new ReviewCase.Place(batch.file(), batch.rows()[i])));
            }
        }
    }

    /** {@return by file and data row, the group of each row that is in one, its result known} */
    Map<String, Map<Long, RowGroup>> groups() {
        Map<String, Map<Long, RowGroup>> places = new HashMap<>();
        for (RowGroup group : groups) {
            group.merge(options);
            group.places().forEach(place -> places.computeIfAbsent(place.file(), file -> new HashMap<>())
                    .put(place.row(), group));
        }
        return places;
    }

    OpenCases open(ScoredPairs undecided) {
        List<ReviewCase> cases = new ArrayList<>();
        for (int p = 0; p < Math.min(MOST_CASES, undecided.count()); p++) {
            Seen first = seen.get(undecided.row(p));
            Seen second = seen.get(undecided.other(p));
            cases.add(new ReviewCase.Pair(first.key(), second.key(), first.place(), second.place(),
                    Weights.probability(undecided.bits()[p])));
        }
        return new OpenCases(undecided.count(), cases);
    }
}
