/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.linkage;

import java.util.Arrays;

import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;

/**
 * How often each pattern of agreement occurs.
 *
 * @param patterns ascending
 * @param counts how many pairs have each
 */
public record Patterns(long[] patterns, long[] counts) {

    public static Patterns of(Long2LongOpenHashMap counted) {
        long[] patterns = counted.keySet().toLongArray();
        Arrays.sort(patterns);
        return new Patterns(patterns, Arrays.stream(patterns).map(counted::get).toArray());
    }
}
