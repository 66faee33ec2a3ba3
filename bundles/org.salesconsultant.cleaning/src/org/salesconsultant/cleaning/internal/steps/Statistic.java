/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.steps;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;

/** A typical value of many; the same whatever the order they come in. */
sealed interface Statistic {

    /** Takes a value that is not missing. */
    void add(Object value);

    /** {@return the typical value; null if there was none} */
    Object value();

    /** The arithmetic mean: an exact sum, divided to 34 digits. */
    final class Mean implements Statistic {

        private BigDecimal sum = BigDecimal.ZERO;

        private long count;

        @Override
        public void add(Object value) {
            sum = sum.add((BigDecimal) value);
            count++;
        }

        @Override
        public Object value() {
            return count == 0 ? null : sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL128);
        }
    }

    /** The value in the middle; of an even number, the mean of the two. To 15 digits; takes 8 bytes a value. */
    final class Median implements Statistic {

        private final DoubleArrayList values = new DoubleArrayList();

        @Override
        public void add(Object value) {
            values.add(((BigDecimal) value).doubleValue());
        }

        @Override
        public Object value() {
            if (values.isEmpty()) {
                return null;
            }
            double[] sorted = values.toDoubleArray();
            Arrays.sort(sorted);
            BigDecimal upper = BigDecimal.valueOf(sorted[sorted.length / 2]);
            BigDecimal lower = BigDecimal.valueOf(sorted[(sorted.length - 1) / 2]);
            return upper.add(lower).divide(BigDecimal.TWO, MathContext.DECIMAL128);
        }
    }

    /** The most frequent value; of several, the least. Takes memory for each different value. */
    final class Mode implements Statistic {

        private final Map<Object, long[]> counts = new HashMap<>();

        @Override
        public void add(Object value) {
            Object key = value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
            counts.computeIfAbsent(key, each -> new long[1])[0]++;
        }

        @Override
        public Object value() {
            Object best = null;
            long most = 0;
            for (Map.Entry<Object, long[]> entry : counts.entrySet()) {
                long count = entry.getValue()[0];
                if (count > most || count == most && isBefore(entry.getKey(), best)) {
                    best = entry.getKey();
                    most = count;
                }
            }
            return best;
        }

        @SuppressWarnings("unchecked")
        private static boolean isBefore(Object value, Object other) {
            return ((Comparable<Object>) value).compareTo(other) < 0;
        }
    }
}
