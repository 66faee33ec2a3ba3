/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.prediction.Dataset;
import org.salesconsultant.prediction.Importance;
import org.salesconsultant.prediction.tree.DecisionTree;
import org.salesconsultant.prediction.tree.Node;
import org.salesconsultant.prediction.tree.Purity;
import org.salesconsultant.prediction.tree.TreeModel;
import org.salesconsultant.prediction.tree.TreeOptions;

class DecisionTreeTest {

    private static final double NONE = Double.NaN;

    private static final TreeOptions FREE = TreeOptions.defaults().withLeaf(1);

    @ParameterizedTest
    @EnumSource
    void the_first_split_is_the_one_that_raises_purity_most(Purity purity) throws CoreException {
        TreeModel tree = fit(FREE.withPurity(purity), new int[] { 0, 0, 0, 1, 1, 1 }, new double[] { 5, 1, 4, 2, 6, 3 },
                new double[] { 10, 20, 30, 40, 50, 60 });
        Node root = tree.nodes().get(0);
        assertEquals(1, root.feature());
        assertEquals(purity == Purity.GINI ? 0.5 : 1.0, root.gain());
        assertEquals(3, tree.nodes().size());
        assertArrayEquals(new int[] { 0, 0, 0, 1, 1, 1 },
                tree.decisions(new double[][] { new double[6], { 10, 20, 30, 40, 50, 60 } }));
    }

    @Test
    void a_threshold_between_values_is_as_round_as_it_can_be() throws CoreException {
        assertEquals(42, threshold(41, 42, 43, 44));
        assertEquals(35, threshold(20, 30, 40, 50));
        assertEquals(0.8, threshold(0.1, 0.6, 1.0, 1.4));
        assertEquals(2.4, threshold(1, 1.9, 3.0, 5));
        assertEquals(-0.5, threshold(-2.5, -1.1, 0.1, 1.5));
        assertEquals(1e6, threshold(0, 1, 2e6, 3e6));
        assertEquals(0.3, threshold(0, 0.3, Math.nextUp(0.3), 1));
    }

    @Test
    void laplace_keeps_probabilities_off_0_and_1() throws CoreException {
        TreeModel tree = fit(FREE, new int[] { 0, 0, 1, 1, 1 }, new double[] { 1, 2, 3, 4, 5 });
        assertArrayEquals(new double[] { 0.25, 0.8 }, tree.probabilities(new double[][] { { 1, 5 } }), 1e-15);
        assertArrayEquals(new double[] { 0.75, 0.2 }, tree.probabilities(new double[][] { { 1, 5 } }, 0), 1e-15);
    }

    @Test
    void missing_values_go_the_way_that_fits_better() throws CoreException {
        double[] values = { 1, 2, 3, NONE, NONE, 7, 8, 9 };
        TreeModel left = fit(FREE.withDepth(1), new int[] { 0, 0, 0, 0, 0, 1, 1, 1 }, values);
        TreeModel right = fit(FREE.withDepth(1), new int[] { 0, 0, 0, 1, 1, 1, 1, 1 }, values);
        assertTrue(left.nodes().get(0).missingLeft());
        assertFalse(right.nodes().get(0).missingLeft());
        assertEquals(1, right.decisions(new double[][] { { NONE } })[0]);
    }

    @Test
    void that_a_value_is_missing_can_be_all_that_matters() throws CoreException {
        TreeModel tree = fit(FREE, new int[] { 1, 0, 1, 0, 1, 0 }, new double[] { NONE, 5, NONE, 5, NONE, 7 });
        Node root = tree.nodes().get(0);
        assertTrue(Double.isNaN(root.threshold()));
        assertArrayEquals(new int[] { 1, 0, 0 }, tree.decisions(new double[][] { { NONE, -99, 99 } }));
    }

    @Test
    void missing_values_never_seen_in_training_go_with_the_many() throws CoreException {
        TreeModel tree = fit(FREE.withDepth(1), new int[] { 0, 1, 1, 1, 1 }, new double[] { 1, 2, 3, 4, 5 });
        assertEquals(1, tree.decisions(new double[][] { { NONE } })[0]);
    }

    @Test
    void of_features_that_part_equally_well_the_first_is_taken_and_of_cuts_the_lowest() throws CoreException {
        double[] same = { 1, 2, 3, 4 };
        assertEquals(0, fit(FREE, new int[] { 0, 0, 1, 1 }, same, same.clone()).nodes().get(0).feature());
        assertEquals(1, fit(FREE.withDepth(1), new int[] { 0, 1, 1, 0 }, same).nodes().get(0).threshold());
    }

    @Test
    void depth_leaf_and_gain_are_kept() throws CoreException {
        Dataset data = Customers.noisy(3000, 2, 9);
        for (int depth = 0; depth <= 4; depth++) {
            TreeModel tree = DecisionTree.fit(data, FREE.withDepth(depth), new NullProgressMonitor());
            assertEquals(depth, depth(tree, 0));
        }
        TreeModel broad = DecisionTree.fit(data, FREE.withDepth(20).withLeaf(100), new NullProgressMonitor());
        assertTrue(broad.nodes().stream().allMatch(node -> node.rows() >= 100));
        TreeModel sure = DecisionTree.fit(data, FREE.withDepth(20).withGain(0.05), new NullProgressMonitor());
        assertTrue(sure.nodes().size() > 1 && sure.nodes().stream().allMatch(node -> node.isLeaf() || node.gain() >= 0.05));
    }

    @Test
    void constant_features_and_a_single_class_give_a_single_leaf() throws CoreException {
        assertEquals(1, fit(FREE, new int[] { 0, 1, 0 }, new double[] { 7, 7, 7 }).nodes().size());
        assertEquals(1, fit(FREE, new int[] { 1, 1, 1 }, new double[] { 1, 2, 3 }).nodes().size());
    }

    @Test
    void three_classes_are_told_apart() throws CoreException {
        Dataset data = new Dataset(List.of("a"), new double[][] { { 1, 2, 3, 4, 5, 6, 7, 8, 9 } },
                new int[] { 0, 0, 0, 2, 2, 2, 1, 1, 1 }, 3);
        TreeModel tree = DecisionTree.fit(data, FREE, new NullProgressMonitor());
        assertArrayEquals(data.labels(), tree.decisions(data.columns()));
        assertEquals(4.0 / 6, tree.probabilities(data.columns(), 2)[4], 1e-15);
    }

    @Test
    void many_values_are_binned_and_the_planted_cut_is_found_to_a_bin() throws CoreException {
        int rows = 100_000;
        double[] values = IntStream.range(0, rows).mapToDouble(i -> (i * 7919L % rows) / (double) rows).toArray();
        int[] labels = IntStream.range(0, rows).map(i -> values[i] > 0.37 ? 1 : 0).toArray();
        for (int bins : new int[] { 255, 64 }) {
            TreeModel tree = fit(FREE.withDepth(1).withBins(bins), labels, values);
            assertEquals(0.37, tree.nodes().get(0).threshold(), 1.0 / bins);
        }
    }

    @Test
    void each_row_counts_in_exactly_the_leaf_it_is_scored_in_also_when_binned() throws CoreException {
        Dataset data = Customers.noisy(20_000, 2, 3);
        TreeModel tree = DecisionTree.fit(data, FREE.withDepth(9), new NullProgressMonitor());
        int[][] counted = new int[tree.nodes().size()][2];
        int[] leaves = tree.leaves(data.columns());
        for (int row = 0; row < leaves.length; row++) {
            counted[leaves[row]][data.labels()[row]]++;
        }
        for (int number = 0; number < counted.length; number++) {
            Node node = tree.nodes().get(number);
            if (node.isLeaf()) {
                assertEquals(node.counts(), List.of(counted[number][0], counted[number][1]));
            }
        }
    }

    @Test
    void importances_sum_to_the_impurity_the_tree_took_away() throws CoreException {
        Dataset data = Customers.noisy(5000, 2, 6);
        TreeModel tree = DecisionTree.fit(data, FREE, new NullProgressMonitor());
        double left = tree.nodes().stream().filter(Node::isLeaf).mapToDouble(node -> node.rows() / 5000.0
                * Purity.ENTROPY.impurity(node.counts().stream().mapToInt(Integer::intValue).toArray())).sum();
        double sum = tree.importances().stream().mapToDouble(Importance::gain).sum();
        assertEquals(Purity.ENTROPY.impurity(data.counts()) - left, sum, 1e-12);
        assertEquals("recency_days", tree.importances().get(0).feature());
    }

    @Test
    void it_is_the_same_on_any_number_of_threads() throws CoreException {
        Dataset data = Customers.noisy(50_000, 3, 2);
        TreeModel one = DecisionTree.fit(data, FREE.withDepth(8), new NullProgressMonitor());
        assertEquals(one, DecisionTree.fit(data, FREE.withDepth(8).withThreads(2), new NullProgressMonitor()));
        assertEquals(one, DecisionTree.fit(data, FREE.withDepth(8).withThreads(7), new NullProgressMonitor()));
    }

    @Test
    void an_infinite_value_is_refused_with_its_row_and_column() {
        CoreException refused = assertThrows(CoreException.class,
                () -> fit(FREE, new int[] { 0, 1 }, new double[] { 1, Double.POSITIVE_INFINITY }));
        assertTrue(Problem.isProblem(refused.getStatus()));
        assertTrue(refused.getStatus().getMessage().contains("row 2"), refused.getStatus().getMessage());
    }

    @Test
    void three_rows_and_five_thousand_columns_are_learnt_from() throws CoreException {
        double[][] columns = IntStream.range(0, 5000).mapToObj(c -> new double[] { c == 4321 ? 1 : 0, 0, 0 })
                .toArray(double[][]::new);
        List<String> names = IntStream.range(0, 5000).mapToObj(c -> "c" + c).toList();
        TreeModel tree = DecisionTree.fit(Dataset.binary(names, columns, new int[] { 1, 0, 0 }), FREE, new NullProgressMonitor());
        assertEquals(4321, tree.nodes().get(0).feature());
    }

    @Test
    void cancel_is_seen_while_it_counts() {
        Dataset data = Customers.noisy(100_000, 2, 2);
        AtomicInteger looks = new AtomicInteger();
        NullProgressMonitor impatient = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return looks.incrementAndGet() > 100;
            }
        };
        assertThrows(OperationCanceledException.class, () -> DecisionTree.fit(data, FREE.withThreads(2), impatient));
        assertTrue(looks.get() < 120, () -> looks + " looks");
    }

    private static double threshold(double... rising) throws CoreException {
        return fit(FREE, new int[] { 0, 0, 1, 1 }, rising).nodes().get(0).threshold();
    }

    private static int depth(TreeModel tree, int number) {
        Node node = tree.nodes().get(number);
        return node.isLeaf() ? 0 : 1 + Math.max(depth(tree, node.left()), depth(tree, node.right()));
    }

    private static TreeModel fit(TreeOptions options, int[] labels, double[]... columns) throws CoreException {
        List<String> names = List.of("a", "b", "c").subList(0, columns.length);
        return DecisionTree.fit(Dataset.binary(names, columns, labels), options, new NullProgressMonitor());
    }
}
