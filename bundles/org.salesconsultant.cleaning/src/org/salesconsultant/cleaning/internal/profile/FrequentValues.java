/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.profile;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts values: all of them while there are few different ones; after that it keeps those that may be frequent (Misra and Gries,
 * 'Finding repeated elements', 1982), which are then counted in a second reading.
 */
final class FrequentValues {

    /** Up to so many different values, each is counted. */
    static final int BOUND = 10_000;

    /** Beyond, every value of more than one in so many rows is kept. */
    private static final int KEPT = 1000;

    private final Map<String, long[]> counts = new HashMap<>();

    private boolean exact = true;

    void add(String value) {
        long[] count = counts.get(value);
        if (count != null) {
            count[0]++;
        } else if (counts.size() < (exact ? BOUND : KEPT)) {
            counts.put(value, new long[] {1});
        } else if (exact) {
            exact = false;
            reduce();
            add(value);
        } else {
            counts.values().forEach(each -> each[0]--);
            counts.values().removeIf(each -> each[0] == 0);
        }
    }

    /** Lowers all counts until few enough are left: by the greatest count of those that must go. */
    private void reduce() {
        long[] sorted = counts.values().stream().mapToLong(each -> each[0]).sorted().toArray();
        long by = sorted[sorted.length - KEPT];
        counts.values().forEach(each -> each[0] -= by);
        counts.values().removeIf(each -> each[0] <= 0);
    }

    /** {@return whether each value was counted} */
    boolean exact() {
        return exact;
    }

    /** {@return the number of values kept} */
    int size() {
        return counts.size();
    }

    /** {@return the values kept, each with its count; a mere trace of one where they are not exact} */
    Map<String, long[]> counts() {
        return counts;
    }

    /** {@return the values kept} */
    Collection<String> values() {
        return counts.keySet();
    }
}
