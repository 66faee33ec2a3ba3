/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.prediction.Importance;
import org.salesconsultant.prediction.Model;

import com.google.gson.JsonObject;

/**
 * A tree.
 *
 * @param features the names of the columns it was grown from
 * @param classes the number of classes
 * @param purity the criterion its gains are measured by
 * @param nodes its nodes; the first is the root
 */
public record TreeModel(List<String> features, int classes, Purity purity, List<Node> nodes) implements Model {

    public TreeModel {
        features = List.copyOf(features);
        nodes = List.copyOf(nodes);
        TreeShape.check(features.size(), classes, nodes);
    }

    @Override
    public double[] probabilities(double[][] columns, int label) {
        double[] byNode = nodes.stream().mapToDouble(node -> node.probability(label)).toArray();
        int[] leaves = leaves(columns);
        return Arrays.stream(leaves).mapToDouble(leaf -> byNode[leaf]).toArray();
    }

    @Override
    public int[] decisions(double[][] columns) {
        int[] byNode = nodes.stream().mapToInt(TreeModel::majority).toArray();
        return Arrays.stream(leaves(columns)).map(leaf -> byNode[leaf]).toArray();
    }

    /** {@return the number of the leaf each row comes to} */
    public int[] leaves(double[][] columns) {
        if (columns.length != features.size()) {
            throw new IllegalArgumentException(columns.length + " columns for " + features.size() + " features");
        }
        Node[] tree = nodes.toArray(Node[]::new);
        int[] leaves = new int[columns.length == 0 ? 0 : columns[0].length];
        for (int row = 0; row < leaves.length; row++) {
            int at = 0;
            while (tree[at].feature() >= 0) {
                Node node = tree[at];
                at = node.goesLeft(columns[node.feature()][row]) ? node.left() : node.right();
            }
            leaves[row] = at;
        }
        return leaves;
    }

    @Override
    public List<String> reasons(double[][] columns, int row, Locale locale, UnaryOperator<String> label) {
        return new RulePath(this, locale, label).of(columns, row);
    }

    @Override
    public List<String> rules(double[][] columns, Locale locale, UnaryOperator<String> label, IProgressMonitor monitor) {
        return new RulePath(this, locale, label).all(columns, monitor);
    }

    /** {@return for each feature the gain of its splits, each weighted by its share of the training rows} */
    @Override
    public List<Importance> importances() {
        double[] gains = new double[features.size()];
        double rows = nodes.get(0).rows();
        for (Node node : nodes) {
            if (!node.isLeaf()) {
                gains[node.feature()] += node.gain() * node.rows() / rows;
            }
        }
        List<Importance> importances = new ArrayList<>();
        for (int feature = 0; feature < gains.length; feature++) {
            importances.add(new Importance(features.get(feature), gains[feature]));
        }
        importances.sort(Comparator.comparingDouble(Importance::gain).reversed());
        return importances;
    }

    @Override
    public String text(Locale locale, UnaryOperator<String> label) {
        return new TreeText(this, locale, label).text();
    }

    @Override
    public JsonObject toJson() {
        return TreeJson.write(this);
    }

    static int majority(Node node) {
        int best = 0;
        for (int label = 1; label < node.counts().size(); label++) {
            if (node.counts().get(label) > node.counts().get(best)) {
                best = label;
            }
        }
        return best;
    }
}
