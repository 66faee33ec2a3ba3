/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.linkage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The evidence of agreement, in bits: the logarithm to base 2 of how much more frequent a level is among pairs of a class
 * than among those that have nothing to do with each other. For pairs that are the same, a better level never counts
 * less than a worse one, and equal values count by how rare the value is: the share of other rows that have it takes the
 * place of the average chance of equality (term frequency).
 */
public final class Weights {

    private static final double MOST_RARITY = 5;

    /** Against this nothing can be said. */
    private static final double REQUIRED = 1000;

    private final List<Field> fields;

    private final double[][] same;

    private final double[][] related;

    /** By field and value: what its rarity adds to the evidence of equality. */
    private final float[][] rarity;

    /** The fields in the order they are looked at, those that tell most first. */
    private final int[] order;

    /** What the fields from each place in the order on can add. */
    private final double[] atMost;

    private final double sameShare;

    private final double relatedShare;

    private final double otherShare;

    /**
     * Weights that a person gives, in bits.
     *
     * @param equal for equal values
     * @param different for different ones; values that are alike are in between
     */
    public record Given(double equal, double different) {

        private static final double[] SHARES = {0, 0, .35, .65, .85, 1};

        double[] levels() {
            double[] levels = new double[FieldLevels.COUNT];
            for (int l = FieldLevels.DIFFERENT; l < levels.length; l++) {
                levels[l] = different + SHARES[l] * (equal - different);
            }
            return levels;
        }
    }

    /**
     * @param given by column, the weights that are not learnt
     * @param required by field: whether rows that are the same never differ in it
     */
    public Weights(List<Field> fields, Probabilities learnt, Map<String, Given> given, boolean[] required) {
        this.fields = fields;
        same = bits(learnt.same(), learnt.other());
        related = bits(learnt.related(), learnt.other());
        rarity = new float[fields.size()][];
        for (int f = 0; f < same.length; f++) {
            for (int l = FieldLevels.EQUAL - 1; l > FieldLevels.MISSING; l--) {
                same[f][l] = Math.min(same[f][l], same[f][l + 1]);
            }
            rarity[f] = rarity(fields.get(f));
            if (given.containsKey(fields.get(f).name())) {
                same[f] = given.get(fields.get(f).name()).levels();
                related[f] = new double[FieldLevels.COUNT];
                rarity[f] = new float[rarity[f].length];
            }
            if (required[f]) {
                same[f][FieldLevels.DIFFERENT] = -REQUIRED;
            }
        }
        order = IntStream.range(0, same.length).boxed()
                .sorted(Comparator.comparingDouble(f -> -same[f][FieldLevels.EQUAL])).mapToInt(Integer::intValue).toArray();
        atMost = new double[order.length + 1];
        for (int i = order.length - 1; i >= 0; i--) {
            float[] rare = rarity[order[i]];
            double rarest = 0;
            for (float bits : rare) {
                rarest = Math.max(rarest, bits);
            }
            atMost[i] = atMost[i + 1] + Math.max(0, same[order[i]][FieldLevels.EQUAL] + rarest);
        }
        sameShare = log2(learnt.sameShare());
        relatedShare = learnt.relatedShare();
        otherShare = learnt.otherShare();
    }

    private static double[][] bits(double[][] levels, double[][] other) {
        double[][] bits = new double[levels.length][FieldLevels.COUNT];
        for (int f = 0; f < bits.length; f++) {
            for (int l = FieldLevels.DIFFERENT; l <= FieldLevels.EQUAL; l++) {
                bits[f][l] = log2(levels[f][l] / other[f][l]);
            }
        }
        return bits;
    }

    private static float[] rarity(Field field) {
        float[] rarity = new float[field.counts().length];
        double present = Math.max(2, field.present());
        double chance = Math.max(1 / present, field.equalPairs() * 2 / (present * (present - 1)));
        for (int v = 0; v < rarity.length; v++) {
            double share = Math.max(1, field.counts()[v] - 1) / present;
            rarity[v] = (float) Math.clamp(log2(chance / share), -MOST_RARITY, MOST_RARITY);
        }
        return rarity;
    }

    public static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    /**
     * {@return the evidence that two rows are the same rather than related or neither, with that of how rare each is: 0
     * is an even chance; negative infinity if it is less than asked for}
     */
    public double of(PairLevels pairs, int row, int other, double least) {
        double forSame = sameShare;
        double forRelated = 0;
        for (int i = 0; i < order.length; i++) {
            if (forSame + atMost[i] < least) {
                return Double.NEGATIVE_INFINITY;
            }
            int f = order[i];
            int level = pairs.of(f, row, other);
            forSame += same[f][level];
            forRelated += related[f][level];
            if (level == FieldLevels.EQUAL) {
                forSame += rarity[f][fields.get(f).codes()[row]];
            }
        }
        return forSame - log2(otherShare) < least ? Double.NEGATIVE_INFINITY
                : forSame - log2(relatedShare * Math.pow(2, forRelated) + otherShare);
    }

    /** {@return the evidence that a probability stands for} */
    public static double bits(double probability) {
        return log2(probability / (1 - probability));
    }

    /** {@return the probability that evidence stands for} */
    public static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }
}
