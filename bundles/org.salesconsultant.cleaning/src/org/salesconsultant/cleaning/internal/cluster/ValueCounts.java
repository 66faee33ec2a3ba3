/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.cluster;

import java.util.ArrayList;
import java.util.List;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;

/** The different values of a column, in the order they are met, and in how many rows each is. */
public final class ValueCounts {

    private final Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();

    private final List<String> values = new ArrayList<>();

    private final LongArrayList counts = new LongArrayList();

    public ValueCounts() {
        numbers.defaultReturnValue(-1);
    }

    /** Counts a value of so many rows. */
    public void add(String value, long rows) {
        int number = numbers.getInt(value);
        if (number < 0) {
            number = values.size();
            numbers.put(value, number);
            values.add(value);
            counts.add(0);
        }
        counts.set(number, counts.getLong(number) + rows);
    }

    int size() {
        return values.size();
    }

    String value(int number) {
        return values.get(number);
    }

    long count(int number) {
        return counts.getLong(number);
    }

    List<String> values() {
        return values;
    }
}
