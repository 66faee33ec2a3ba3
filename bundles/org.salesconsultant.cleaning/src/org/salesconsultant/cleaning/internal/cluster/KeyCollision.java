/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.cluster;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.internal.steps.Cancel;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;

/**
 * Clusters of values with the same key. Keys are told apart by 64 bits of a hash, so memory is some 20 bytes a value
 * beside the values; clusters are checked by their keys.
 */
public final class KeyCollision {

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private KeyCollision() {
    }

    /** {@return the clusters of at least two values, in the order of their first} */
    public static List<ValueCluster> clusters(ValueCounts counts, ClusterKey key, IProgressMonitor monitor) {
        Long2IntOpenHashMap firsts = new Long2IntOpenHashMap(counts.size());
        firsts.defaultReturnValue(-1);
        int[] next = new int[counts.size()];
        int[] last = new int[counts.size()];
        boolean[] leads = new boolean[counts.size()];
        for (int v = 0; v < next.length; v++) {
            Cancel.check(monitor, v);
            next[v] = -1;
            String text = key.of(counts.value(v));
            int first = text.isEmpty() ? -1 : firsts.putIfAbsent(hash(text), v);
            if (first >= 0) {
                leads[first] = true;
                next[last[first] > 0 ? last[first] : first] = v;
                last[first] = v;
            }
        }
        List<ValueCluster> clusters = new ArrayList<>();
        for (int v = 0; v < next.length; v++) {
            if (leads[v]) {
                List<Integer> members = new ArrayList<>();
                String text = key.of(counts.value(v));
                for (int m = v; m >= 0; m = next[m]) {
                    if (key.of(counts.value(m)).equals(text)) {
                        members.add(m);
                    }
                }
                if (members.size() > 1) {
                    clusters.add(ValueCluster.of(counts, members));
                }
            }
        }
        return clusters;
    }

    private static long hash(String text) {
        long hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * MIX;
            hash ^= hash >>> 32;
        }
        return hash;
    }
}
