/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tree;

import java.util.List;

/**
 * A node of a tree; nodes are numbered root first, then the whole left side, then the right.
 *
 * @param feature the index of the feature it asks for; -1 for a leaf
 * @param threshold values up to it go left, greater ones right; NaN: all known values go left, missing ones right
 * @param missingLeft whether missing values go left
 * @param left the number of the left child; -1 for a leaf
 * @param right the number of the right child; -1 for a leaf
 * @param gain by how much the split lowers the impurity of the node's rows; 0 for a leaf
 * @param counts how many training rows of each class came here
 */
public record Node(int feature, double threshold, boolean missingLeft, int left, int right, double gain, List<Integer> counts) {

    public Node {
        counts = List.copyOf(counts);
    }

    static Node leaf(List<Integer> counts) {
        return new Node(-1, Double.NaN, false, -1, -1, 0, counts);
    }

    /** {@return whether it ends a path} */
    public boolean isLeaf() {
        return feature < 0;
    }

    /** {@return whether a value goes left} */
    public boolean goesLeft(double value) {
        if (Double.isNaN(value)) {
            return missingLeft;
        }
        return Double.isNaN(threshold) || value <= threshold;
    }

    /** {@return the number of training rows that came here} */
    public int rows() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** {@return the probability of a class by Laplace's rule: (rows of the class + 1) / (rows + classes)} */
    public double probability(int label) {
        return (counts.get(label) + 1.0) / (rows() + counts.size());
    }
}
