/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.profile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.salesconsultant.cleaning.profile.Counted;
import org.salesconsultant.expression.reading.ValueText;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

/** What a second reading counts of a column, knowing what the first found. */
final class ColumnCount {

    private static final int SHOWN = 20;

    /** So many rows are looked at for values that are there twice; in more, no key is claimed. */
    private static final int KEYS = 1 << 22;

    /** An estimated number of different values within this of the rows may be a key. */
    private static final double NEARLY = 0.95;

    private final ColumnScan scan;

    private final Map<String, long[]> frequent;

    private final Map<String, long[]> shapes;

    private final Histogram histogram;

    /** The hashes of the values; null where it is known whether the column is a key. */
    private final LongOpenHashSet seen;

    private boolean key;

    ColumnCount(ColumnScan scan) {
        this.scan = scan;
        frequent = recounted(scan.frequent);
        shapes = recounted(scan.shapes);
        Sample sample = scan.kinds.sample();
        histogram = sample == null ? null : new Histogram(scan, sample);
        boolean complete = scan.rows() > 0 && scan.missing() == 0;
        key = complete && (scan.frequent.exact() ? scan.distinct() == scan.rows()
                : scan.distinct() >= NEARLY * scan.rows() && scan.rows() <= KEYS);
        seen = key && !scan.frequent.exact() ? new LongOpenHashSet() : null;
    }

    private static Map<String, long[]> recounted(FrequentValues values) {
        if (values.exact()) {
            return null;
        }
        Map<String, long[]> counts = new HashMap<>();
        values.values().forEach(value -> counts.put(value, new long[1]));
        return counts;
    }

    void add(Object value) {
        if (value == null) {
            return;
        }
        if (histogram != null) {
            histogram.add(value);
        }
        if (frequent == null && shapes == null && (seen == null || !key)) {
            return;
        }
        String text = ValueText.of(value);
        count(frequent, text);
        if (shapes != null) {
            count(shapes, Shape.of(text));
        }
        if (seen != null && key) {
            key = seen.add(TextHash.of(text));
        }
    }

    private static void count(Map<String, long[]> counts, String text) {
        long[] count = counts == null ? null : counts.get(text);
        if (count != null) {
            count[0]++;
        }
    }

    ColumnScan scan() {
        return scan;
    }

    /** {@return the histogram; null if the values are not numbers, days or times} */
    Histogram histogram() {
        return histogram;
    }

    boolean key() {
        return key;
    }

    List<Counted> frequent() {
        return first(frequent == null ? scan.frequent.counts() : frequent, scan.filters::is);
    }

    List<Counted> patterns() {
        return first(shapes == null ? scan.shapes.counts() : shapes, shape -> scan.filters.matches(Shape.pattern(shape)));
    }

    private static List<Counted> first(Map<String, long[]> counts, UnaryOperator<String> filter) {
        return counts.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, long[]>>comparingLong(each -> -each.getValue()[0]).thenComparing(Map.Entry::getKey))
                .limit(SHOWN).map(each -> new Counted(each.getKey(), each.getValue()[0], filter.apply(each.getKey()))).toList();
    }
}
