/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Rows by the place of their probability among the distinct ones, so that they can be gathered again and again. */
final class RankedRows {

    private final int[] actual;

    private final double[] distinct;

    private final int[] groups;

    RankedRows(int[] actual, double[] probability) {
        if (actual.length != probability.length) {
            throw new IllegalArgumentException(actual.length + " outcomes for " + probability.length + " probabilities");
        }
        this.actual = actual;
        double[] falling = Arrays.stream(probability).map(p -> -check(p)).sorted().distinct().toArray();
        groups = new int[actual.length];
        for (int row = 0; row < groups.length; row++) {
            if (actual[row] != 0 && actual[row] != 1) {
                throw new IllegalArgumentException("outcome " + actual[row] + " of row " + row + " is neither 0 nor 1");
            }
            groups[row] = Arrays.binarySearch(falling, -(probability[row] + 0.0));
        }
        distinct = Arrays.stream(falling).map(negative -> 0.0 - negative).toArray();
    }

    Ranking all() {
        Ranking ranking = new Ranking(distinct, new int[distinct.length], new int[distinct.length]);
        for (int row = 0; row < groups.length; row++) {
            add(ranking, row);
        }
        return ranking;
    }

    /** {@return as many rows, drawn with return} */
    Ranking drawn(SplittableRandom random) {
        Ranking ranking = new Ranking(distinct, new int[distinct.length], new int[distinct.length]);
        for (int i = 0; i < groups.length; i++) {
            add(ranking, (int) ((random.nextLong() >>> 11) * 0x1.0p-53 * groups.length));
        }
        return ranking;
    }

    private void add(Ranking ranking, int row) {
        int[] counts = actual[row] == 1 ? ranking.positives() : ranking.negatives();
        counts[groups[row]]++;
    }

    /** {@return the probability, 0 never with a sign} */
    private static double check(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("not a probability: " + probability);
        }
        return probability + 0.0;
    }
}
