/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.cluster;

import java.util.Comparator;
import java.util.List;

/**
 * Values that seem to be one.
 *
 * @param values those in most rows first, then in the order of their letters
 * @param counts in how many rows each is
 */
public record ValueCluster(List<String> values, List<Long> counts) {

    static ValueCluster of(ValueCounts all, List<Integer> numbers) {
        List<Integer> ordered = numbers.stream()
                .sorted(Comparator.<Integer>comparingLong(all::count).reversed().thenComparing(all::value)).toList();
        return new ValueCluster(ordered.stream().map(all::value).toList(), ordered.stream().map(all::count).toList());
    }

    /** {@return the value proposed for all: the one in most rows} */
    public String proposed() {
        return values.getFirst();
    }

    /** {@return in how many rows they are} */
    public long rows() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
