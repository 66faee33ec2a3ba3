/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.linkage;

import java.util.Arrays;
import java.util.List;

/**
 * Learns the probabilities of levels by expectation-maximisation (Dempster, Laird and Rubin 1977; for linkage Winkler
 * 1988) over all pairs of rows: those that share a block are known by their patterns, all others count as not the same.
 * What pairs that are not the same look like comes from pairs drawn without blocks, equality from the counts of the
 * values, both less what the pairs taken for the same add to them. A few made-up pairs keep small data steady.
 */
public final class ExpectationMaximisation {

    private static final int ITERATIONS = 200;

    private static final double STILL = 1e-6;

    /** Made-up pairs: by level, from missing to equal. */
    private static final double[] ASSUMED = {0, .5, .5, .5, 1, 7.5};

    /** Half a pair stands for what was not met: a level, a class. */
    private static final double AT_LEAST = .5;

    private static final double LIKE_OTHERS = 20;

    /** The first guess: so many pairs a row are the same. */
    private static final double FIRST_SAME = .05;

    /** The first guess: this share of the pairs that share a block are related. */
    private static final double FIRST_RELATED = .5;

    private static final double MOST_EQUAL = .999;

    private final Patterns blocked;

    private final double pairsEach;

    private final Patterns drawn;

    private final List<Field> fields;

    private final int rows;

    private final double allPairs;

    /**
     * @param blocked patterns of the pairs that share a block, or of a share of them
     * @param pairsEach how many pairs one of those stands for
     * @param drawn patterns of pairs of any rows
     */
    public ExpectationMaximisation(List<Field> fields, int rows, Patterns blocked, double pairsEach, Patterns drawn) {
        this.fields = fields;
        this.rows = rows;
        this.blocked = blocked;
        this.pairsEach = pairsEach;
        this.drawn = drawn;
        allPairs = Math.max(1, (double) rows * (rows - 1) / 2);
    }

    public Probabilities learn() {
        double[][] same = new double[fields.size()][];
        double[][] related = new double[fields.size()][FieldLevels.COUNT];
        for (int f = 0; f < same.length; f++) {
            same[f] = ASSUMED.clone();
            toShares(same[f], 1);
        }
        double pairs = 0;
        for (int p = 0; p < blocked.patterns().length; p++) {
            add(related, blocked.patterns()[p], blocked.counts()[p]);
            pairs += blocked.counts()[p] * pairsEach;
        }
        double[][] other = others(new double[fields.size()], null);
        for (int f = 0; f < related.length; f++) {
            addLike(related[f], other[f]);
        }
        Probabilities now = new Probabilities(same, related, other, Math.min(.25, FIRST_SAME * rows / allPairs),
                Math.min(.25, FIRST_RELATED * pairs / allPairs));
        for (int i = 0; i < ITERATIONS; i++) {
            Probabilities next = step(now);
            boolean still = Math.abs(next.sameShare() - now.sameShare()) <= STILL * now.sameShare();
            now = next;
            if (still) {
                break;
            }
        }
        return now;
    }

    private Probabilities step(Probabilities now) {
        double[][] same = new double[fields.size()][];
        double[][] related = new double[fields.size()][FieldLevels.COUNT];
        for (int f = 0; f < same.length; f++) {
            same[f] = ASSUMED.clone();
        }
        double ofSame = 0;
        double ofRelated = 0;
        for (int p = 0; p < blocked.patterns().length; p++) {
            long pattern = blocked.patterns()[p];
            double pairs = blocked.counts()[p] * pairsEach;
            Shares shares = Shares.of(now, pattern);
            add(same, pattern, shares.same() * pairs);
            add(related, pattern, shares.related() * pairs);
            ofSame += shares.same() * pairs;
            ofRelated += shares.related() * pairs;
        }
        double[] equal = new double[same.length];
        for (int f = 0; f < same.length; f++) {
            equal[f] = same[f][FieldLevels.EQUAL] - ASSUMED[FieldLevels.EQUAL] + related[f][FieldLevels.EQUAL];
            toShares(same[f], 1);
            addLike(related[f], now.other()[f]);
        }
        return new Probabilities(same, related, others(equal, now), Math.min(.25, Math.max(ofSame, AT_LEAST) / allPairs),
                Math.min(.25, Math.max(ofRelated, AT_LEAST) / allPairs));
    }

    private static void add(double[][] levels, long pattern, double pairs) {
        for (int f = 0; f < levels.length; f++) {
            levels[f][PairLevels.level(pattern, f)] += pairs;
        }
    }

    /** A few pairs that are as those that have nothing in common, so that a small class shows no more than it has. */
    private static void addLike(double[] counts, double[] other) {
        for (int l = FieldLevels.DIFFERENT; l < counts.length; l++) {
            counts[l] += LIKE_OTHERS * other[l];
        }
        toShares(counts, 1);
    }

    /**
     * {@return the levels of pairs that are neither the same nor related}
     *
     * @param equal by field, how many pairs of equal values are taken for the same or related
     * @param now what is known; null for nothing
     */
    private double[][] others(double[] equal, Probabilities now) {
        double[][] others = new double[fields.size()][FieldLevels.COUNT];
        for (int p = 0; p < drawn.patterns().length; p++) {
            long pattern = drawn.patterns()[p];
            add(others, pattern, (now == null ? 1 : Shares.of(now, pattern).other()) * drawn.counts()[p]);
        }
        for (int f = 0; f < others.length; f++) {
            Field field = fields.get(f);
            double pairs = Math.max(1, field.present() * (field.present() - 1.0) / 2);
            double share = Math.min(MOST_EQUAL, Math.max(field.equalPairs() - equal[f], 1) / pairs);
            others[f][FieldLevels.EQUAL] = 0;
            for (int l = FieldLevels.DIFFERENT; l < FieldLevels.EQUAL; l++) {
                others[f][l] += AT_LEAST;
            }
            toShares(others[f], 1 - share);
            others[f][FieldLevels.EQUAL] = share;
        }
        return others;
    }

    /** How probable it is that a pair of a pattern is of each class. */
    private record Shares(double same, double related, double other) {

        static Shares of(Probabilities now, long pattern) {
            double same = now.sameShare() * Probabilities.of(now.same(), pattern);
            double related = now.relatedShare() * Probabilities.of(now.related(), pattern);
            double other = now.otherShare() * Probabilities.of(now.other(), pattern);
            double all = same + related + other;
            return new Shares(same / all, related / all, other / all);
        }
    }

    /** Makes shares, that add up to a total, of counts of values that are there. */
    private static void toShares(double[] levels, double total) {
        levels[FieldLevels.MISSING] = 0;
        double sum = Arrays.stream(levels).sum();
        for (int l = 0; l < levels.length; l++) {
            levels[l] *= total / sum;
        }
    }
}
