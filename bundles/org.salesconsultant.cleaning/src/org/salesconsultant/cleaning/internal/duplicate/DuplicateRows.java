/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.duplicate;

import java.util.Arrays;

import org.salesconsultant.cleaning.internal.linkage.PairLevels;
import org.salesconsultant.cleaning.internal.linkage.Weights;

import it.unimi.dsi.fastutil.ints.IntArrayList;

/**
 * Which rows are the same thing.
 *
 * @param groups the group of each row: its least row; a row alone is its own
 * @param best the probability of the best pair of each row within its group; 0 for a row alone
 * @param undecided the pairs to ask a person, the most probable first
 */
record DuplicateRows(int[] groups, double[] best, ScoredPairs undecided) {

    static DuplicateRows of(int rows, ScoredPairs pairs, Verdicts verdicts, double least, Weights weights, PairLevels levels) {
        Grouping grouping = new Grouping(rows, verdicts.different());
        long[] said = verdicts.same().toLongArray();
        Arrays.sort(said);
        for (long pair : said) {
            grouping.join((int) (pair >> Integer.SIZE), (int) pair, Double.NEGATIVE_INFINITY, (a, b) -> 0);
        }
        for (int p = 0; p < pairs.count() && pairs.bits()[p] >= least; p++) {
            grouping.join(pairs.row(p), pairs.other(p), least, (a, b) -> weights.of(levels, a, b, -Double.MAX_VALUE));
        }
        int[] groups = grouping.groups();
        double[] best = new double[rows];
        IntArrayList open = new IntArrayList();
        for (int p = 0; p < pairs.count(); p++) {
            int row = pairs.row(p);
            int other = pairs.other(p);
            if (groups[row] == groups[other]) {
                double probability = Weights.probability(pairs.bits()[p]);
                best[row] = Math.max(best[row], probability);
                best[other] = Math.max(best[other], probability);
            } else if (!verdicts.different().contains(pairs.pairs()[p])) {
                open.add(p);
            }
        }
        for (long pair : said) {
            best[(int) (pair >> Integer.SIZE)] = 1;
            best[(int) pair] = 1;
        }
        return new DuplicateRows(groups, best, pairs.some(open.toIntArray()));
    }
}
