/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.cleaning.profile.Dependency;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;

/**
 * Finds columns whose value tells that of another in nearly all rows (the error g3 of Kivinen and Mannila, 'Approximate inference of
 * functional dependencies from relations', 1995), among rows whose value is there more than once.
 */
final class Dependencies {

    /** A dependency nearly holds if it does for so many rows. */
    private static final double HOLDS = 0.95;

    /** It must leave at most this share of the errors that guessing the most frequent value makes. */
    private static final double LIFT = 0.5;

    private static final int SHOWN = 200;

    /** So many values are named in a filter. */
    private static final int NAMED = 15;

    /** A value longer than some such is left out of a filter, which is at most 4,000 characters long. */
    private static final int LONGEST = 250;

    private final RowSample rows;

    private final List<ColumnScan> columns;

    Dependencies(RowSample rows, List<ColumnScan> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    List<Dependency> find(IProgressMonitor monitor) {
        List<Dependency> found = new ArrayList<>();
        for (int from = 0; from < rows.width(); from++) {
            int[] frequency = frequency(from);
            for (int to = 0; to < rows.width(); to++) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (from != to) {
                    Dependency dependency = dependency(from, to, frequency);
                    if (dependency != null) {
                        found.add(dependency);
                    }
                }
            }
        }
        found.sort(Comparator.comparingDouble(Dependency::holds).reversed().thenComparing(Dependency::from)
                .thenComparing(Dependency::to));
        return found.subList(0, Math.min(SHOWN, found.size()));
    }

    private int[] frequency(int column) {
        int[] frequency = new int[rows.codes(column)];
        for (int i = 0; i < rows.size(); i++) {
            if (rows.code(column, i) != RowSample.MISSING) {
                frequency[rows.code(column, i)]++;
            }
        }
        return frequency;
    }

    /** {@return the dependency; null if it does not hold, or says nothing} */
    private Dependency dependency(int from, int to, int[] frequency) {
        Long2IntOpenHashMap pairs = new Long2IntOpenHashMap();
        int[] best = new int[frequency.length];
        int[] told = new int[frequency.length];
        int[] totals = new int[frequency.length];
        int[] ofTarget = new int[rows.codes(to)];
        int looked = 0;
        for (int i = 0; i < rows.size(); i++) {
            int a = rows.code(from, i);
            int b = rows.code(to, i);
            if (a == RowSample.MISSING || b == RowSample.MISSING || frequency[a] < 2) {
                continue;
            }
            looked++;
            totals[a]++;
            ofTarget[b]++;
            int count = pairs.addTo((long) a << 32 | b, 1) + 1;
            if (count > best[a] || count == best[a] && b < told[a]) {
                best[a] = count;
                told[a] = b;
            }
        }
        int held = Arrays.stream(best).sum();
        int guessed = Arrays.stream(ofTarget).max().orElse(0);
        if (looked < rows.size() / 2 || held < HOLDS * looked || looked - held > LIFT * (looked - guessed) || guessed == looked) {
            return null;
        }
        return new Dependency(columns.get(from).filters.column(), columns.get(to).filters.column(), (double) held / looked,
                looked - held, filter(from, to, best, told, totals));
    }

    private String filter(int from, int to, int[] best, int[] told, int[] totals) {
        Filters a = columns.get(from).filters;
        Filters b = columns.get(to).filters;
        return IntStream.range(0, best.length).filter(code -> totals[code] > best[code]).boxed()
                .sorted(Comparator.<Integer>comparingInt(code -> best[code] - totals[code]).thenComparing(code -> rows.value(from, code)))
                .map(code -> a.is(rows.value(from, code)) + " and " + b.isNot(rows.value(to, told[code])))
                .filter(each -> each.length() <= LONGEST).limit(NAMED)
                .collect(Collectors.joining(" or "));
    }
}
