/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.evaluation;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.salesconsultant.prediction.Dataset;

/** Folds for cross-validation in which each class has nearly the same share. */
public final class StratifiedFolds {

    private StratifiedFolds() {
    }

    /**
     * {@return the fold of each row, 0 to folds - 1: rows of a class are shuffled and dealt out in turn, the next class
     * going on where the last one ended, so that folds differ by at most one row in all and in each class}
     *
     * @param data the rows
     * @param folds the number of folds, at least 2
     * @param seed the seed of the shuffle
     */
    public static int[] of(Dataset data, int folds, long seed) {
        if (folds < 2) {
            throw new IllegalArgumentException("folds are at least 2: " + folds);
        }
        SplittableRandom random = new SplittableRandom(seed);
        int[] foldOf = new int[data.rows()];
        int next = 0;
        for (int label = 0; label < data.classes(); label++) {
            int wanted = label;
            int[] rows = IntStream.range(0, data.rows()).filter(row -> data.labels()[row] == wanted).toArray();
            for (int i = rows.length - 1; i > 0; i--) {
                int j = (int) ((random.nextLong() >>> 11) * 0x1.0p-53 * (i + 1));
                int swapped = rows[i];
                rows[i] = rows[j];
                rows[j] = swapped;
            }
            for (int row : rows) {
                foldOf[row] = next++ % folds;
            }
        }
        return foldOf;
    }
}
