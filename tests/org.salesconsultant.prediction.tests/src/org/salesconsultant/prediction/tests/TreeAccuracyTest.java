/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.salesconsultant.prediction.Dataset;
import org.salesconsultant.prediction.evaluation.StratifiedFolds;
import org.salesconsultant.prediction.tree.DecisionTree;
import org.salesconsultant.prediction.tree.TreeModel;
import org.salesconsultant.prediction.tree.TreeOptions;

/** Ten times repeated stratified 10-fold accuracy against an established J48: at most two points below, labor five. */
class TreeAccuracyTest {

    @Test
    void iris_is_told_as_well_as_by_j48() throws IOException, CoreException {
        reaches(96.0 - 2, RealTables.iris(), TreeOptions.defaults());
    }

    @Test
    void wine_is_told_as_well_as_by_j48() throws IOException, CoreException {
        reaches(93.8 - 2, RealTables.wine(), TreeOptions.defaults());
    }

    @Test
    void labor_with_its_many_missing_values_is_told_nearly_as_well_as_by_j48() throws IOException, CoreException {
        reaches(73.7 - 5, RealTables.labor(), TreeOptions.defaults());
    }

    @Test
    void telco_churn_is_told_as_well_as_by_j48() throws IOException, CoreException {
        reaches(78.05 - 2, RealTables.telco(), TreeOptions.defaults());
    }

    @Test
    void telco_churn_with_fifty_in_a_leaf_is_told_as_well_as_by_j48() throws IOException, CoreException {
        reaches(79.55 - 2, RealTables.telco(), TreeOptions.defaults().withLeaf(50));
    }

    private static void reaches(double least, Dataset data, TreeOptions options) throws CoreException {
        int right = 0;
        for (int repeat = 0; repeat < 10; repeat++) {
            int[] folds = StratifiedFolds.of(data, 10, repeat);
            for (int fold = 0; fold < 10; fold++) {
                int held = fold;
                int[] train = IntStream.range(0, data.rows()).filter(row -> folds[row] != held).toArray();
                int[] test = IntStream.range(0, data.rows()).filter(row -> folds[row] == held).toArray();
                right += right(data.rows(train), data.rows(test), options);
            }
        }
        double accuracy = 100.0 * right / (10L * data.rows());
        assertTrue(accuracy >= least, () -> accuracy + " is below " + least);
    }

    private static int right(Dataset train, Dataset test, TreeOptions options) throws CoreException {
        TreeModel tree = DecisionTree.fit(train, options, new NullProgressMonitor());
        int[] decisions = tree.decisions(test.columns());
        return (int) IntStream.range(0, decisions.length).filter(row -> decisions[row] == test.labels()[row]).count();
    }
}
