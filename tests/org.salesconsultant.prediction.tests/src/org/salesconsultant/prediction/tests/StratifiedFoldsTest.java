/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.salesconsultant.prediction.Dataset;
import org.salesconsultant.prediction.evaluation.StratifiedFolds;

class StratifiedFoldsTest {

    @Test
    void folds_differ_by_one_row_at_most_in_all_and_in_each_class() {
        Dataset data = Customers.noisy(1003, 3, 1);
        int[] folds = StratifiedFolds.of(data, 10, 4);
        for (int label = -1; label < 3; label++) {
            int[] sizes = new int[10];
            for (int row = 0; row < 1003; row++) {
                if (label < 0 || data.labels()[row] == label) {
                    sizes[folds[row]]++;
                }
            }
            assertTrue(Arrays.stream(sizes).max().orElse(0) - Arrays.stream(sizes).min().orElse(0) <= 1);
        }
    }

    @Test
    void a_seed_gives_the_same_folds_and_another_others() {
        Dataset data = Customers.noisy(200, 2, 1);
        assertArrayEquals(StratifiedFolds.of(data, 5, 1), StratifiedFolds.of(data, 5, 1));
        assertFalse(Arrays.equals(StratifiedFolds.of(data, 5, 1), StratifiedFolds.of(data, 5, 2)));
    }
}
