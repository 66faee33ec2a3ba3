/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.duplicate;

import java.util.Arrays;
import java.util.List;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.longs.LongArrayList;

/**
 * Pairs of rows with the evidence that they are the same, strongest first, then by rows; each once.
 *
 * @param pairs the lesser row in the upper half, the other in the lower
 * @param bits the evidence of each
 */
record ScoredPairs(long[] pairs, double[] bits) {

    /** Collects pairs; for one thread. */
    static final class Part {

        private final LongArrayList pairs = new LongArrayList();

        private final DoubleArrayList bits = new DoubleArrayList();

        void add(int row, int other, double evidence) {
            pairs.add((long) row << Integer.SIZE | other);
            bits.add(evidence);
        }
    }

    static ScoredPairs of(List<Part> parts) {
        LongArrayList pairs = new LongArrayList();
        DoubleArrayList bits = new DoubleArrayList();
        for (Part part : parts) {
            pairs.addAll(part.pairs);
            bits.addAll(part.bits);
        }
        int[] order = new int[pairs.size()];
        Arrays.setAll(order, i -> i);
        IntArrays.parallelQuickSort(order, (a, b) -> {
            int stronger = Double.compare(bits.getDouble(b), bits.getDouble(a));
            return stronger != 0 ? stronger : Long.compare(pairs.getLong(a), pairs.getLong(b));
        });
        LongArrayList once = new LongArrayList(order.length);
        DoubleArrayList evidence = new DoubleArrayList(order.length);
        for (int i : order) {
            if (once.isEmpty() || once.getLong(once.size() - 1) != pairs.getLong(i)) {
                once.add(pairs.getLong(i));
                evidence.add(bits.getDouble(i));
            }
        }
        return new ScoredPairs(once.toLongArray(), evidence.toDoubleArray());
    }

    int count() {
        return pairs.length;
    }

    int row(int pair) {
        return (int) (pairs[pair] >> Integer.SIZE);
    }

    int other(int pair) {
        return (int) pairs[pair];
    }

    /** {@return the pairs at some positions} */
    ScoredPairs some(int[] positions) {
        return new ScoredPairs(Arrays.stream(positions).mapToLong(p -> pairs[p]).toArray(),
                Arrays.stream(positions).mapToDouble(p -> bits[p]).toArray());
    }
}
