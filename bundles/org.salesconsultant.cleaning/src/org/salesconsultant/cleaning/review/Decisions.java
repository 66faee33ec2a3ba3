/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.salesconsultant.model.analysis.CellEdit;
import org.salesconsultant.model.analysis.ClusterVerdict;
import org.salesconsultant.model.analysis.Decision;
import org.salesconsultant.model.analysis.PairVerdict;
import org.salesconsultant.model.analysis.Verdict;

/** What a person has decided for a step, as it was when the recipe was read. Of several on the same matter, the last holds. */
public final class Decisions {

    /** Nothing is decided. */
    public static final Decisions NONE = of(List.of());

    /**
     * A cell to write.
     *
     * @param before the text it must hold; null for a missing value
     * @param after the text to write; null for a missing value
     */
    public record Edit(String key, String column, String before, String after) {
    }

    /**
     * Values of a column that are one value, or are not.
     *
     * @param value what they become
     * @param members the values, the one they become among them
     */
    public record Cluster(String column, String value, List<String> members, boolean same) {

        public Cluster {
            members = List.copyOf(members);
        }
    }

    /**
     * Two records that are the same thing, or are not.
     *
     * @param first the lesser of their keys
     */
    public record Pair(String first, String second, boolean same) {
    }

    private record Couple(String one, String other) {

        static Couple of(String first, String second) {
            return first.compareTo(second) <= 0 ? new Couple(first, second) : new Couple(second, first);
        }
    }

    private final Map<Couple, Boolean> pairs = new HashMap<>();

    private final List<Cluster> clusters = new ArrayList<>();

    private final List<Edit> edits = new ArrayList<>();

    private Decisions() {
    }

    /** {@return a copy of decisions of a recipe; those that say 'undecided' are left out} */
    public static Decisions of(List<Decision> decisions) {
        Decisions copy = new Decisions();
        for (Decision decision : decisions) {
            switch (decision) {
                case CellEdit edit -> copy.edits.add(new Edit(edit.getKey(), edit.getColumn(), edit.getBefore(), edit.getAfter()));
                case PairVerdict pair when pair.getVerdict() != Verdict.UNDECIDED -> copy.pairs
                        .put(Couple.of(pair.getFirst(), pair.getSecond()), pair.getVerdict() == Verdict.SAME);
                case ClusterVerdict cluster when cluster.getVerdict() != Verdict.UNDECIDED -> copy.clusters.add(new Cluster(cluster
                        .getColumn(), cluster.getValue(), cluster.getMembers(), cluster.getVerdict() == Verdict.SAME));
                default -> {
                    // not decided yet
                }
            }
        }
        return copy;
    }

    /** {@return whether two records, in either order, are the same thing; empty if nobody has decided} */
    public Optional<Boolean> same(String first, String second) {
        return pairs.isEmpty() ? Optional.empty() : Optional.ofNullable(pairs.get(Couple.of(first, second)));
    }

    /** {@return the decided pairs, by their keys} */
    public List<Pair> pairs() {
        return pairs.entrySet().stream().map(each -> new Pair(each.getKey().one(), each.getKey().other(), each.getValue()))
                .sorted(Comparator.comparing(Pair::first).thenComparing(Pair::second)).toList();
    }

    /** {@return the decided clusters of a column, in the order they were decided} */
    public List<Cluster> clusters(String column) {
        return clusters.stream().filter(each -> each.column().equals(column)).toList();
    }

    /** {@return the cells to write, in the order they were written} */
    public List<Edit> edits() {
        return List.copyOf(edits);
    }
}
