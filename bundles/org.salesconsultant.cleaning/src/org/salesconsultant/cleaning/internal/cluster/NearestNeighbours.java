/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.internal.blocking.BlockingKey;
import org.salesconsultant.cleaning.internal.blocking.Blocks;
import org.salesconsultant.cleaning.internal.blocking.CandidatePairs;
import org.salesconsultant.cleaning.internal.blocking.Pass;
import org.salesconsultant.cleaning.internal.blocking.StandardKeys;
import org.salesconsultant.cleaning.internal.comparison.Comparison;
import org.salesconsultant.cleaning.internal.comparison.Damerau;
import org.salesconsultant.cleaning.internal.comparison.NormalText;
import org.salesconsultant.cleaning.internal.comparison.SoftTokens;
import org.salesconsultant.cleaning.internal.linkage.Field;
import org.salesconsultant.cleaning.internal.linkage.FieldBuilder;

/**
 * Clusters of values that differ by few letters. Values are compared that share their first or second half or one of
 * their two rarest words; clusters are what such pairs connect.
 */
public final class NearestNeighbours {

    private static final int GREATEST_BLOCK = 200;

    private NearestNeighbours() {
    }

    /**
     * {@return the clusters of at least two values, in the order of their first}
     *
     * @param least the least similarity of a pair: 1 less the edits as a share of the longer length
     */
    public static List<ValueCluster> clusters(ValueCounts counts, double least, IProgressMonitor monitor) {
        FieldBuilder halves = new FieldBuilder("halves", Comparison.EDIT);
        FieldBuilder words = new FieldBuilder("words", Comparison.TOKENS);
        counts.values().forEach(value -> {
            halves.add(value);
            words.add(value);
        });
        List<Field> fields = List.of(halves.build(), words.build());
        SoftTokens[] tokens = {null, new SoftTokens(fields.get(1).values())};
        List<BlockingKey> keys = StandardKeys.of(fields, tokens);
        CandidatePairs pairs = Blocks.of(keys, counts.size(), GREATEST_BLOCK, monitor);
        int[] group = new int[counts.size()];
        for (int v = 0; v < group.length; v++) {
            group[v] = v;
        }
        String[] normal = counts.values().stream().map(NormalText::of).toArray(String[]::new);
        Damerau damerau = new Damerau();
        for (Pass pass : pairs.passes()) {
            for (int block = 0; block < pass.blocks(); block++) {
                pairs.forEach(pass, block, 1, (a, b) -> {
                    if (damerau.similarity(normal[a], normal[b]) >= least) {
                        group[Math.max(root(group, a), root(group, b))] = Math.min(root(group, a), root(group, b));
                    }
                });
            }
        }
        TreeMap<Integer, List<Integer>> members = new TreeMap<>();
        for (int v = 0; v < group.length; v++) {
            members.computeIfAbsent(root(group, v), root -> new ArrayList<>()).add(v);
        }
        return members.values().stream().filter(of -> of.size() > 1).map(of -> ValueCluster.of(counts, of)).toList();
    }

    private static int root(int[] group, int value) {
        int root = value;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }
}
