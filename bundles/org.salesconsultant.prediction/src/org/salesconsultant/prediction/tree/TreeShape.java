/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tree;

import java.util.List;

/** Refuses nodes that are no tree, so that a model read from a file never runs in circles. */
final class TreeShape {

    private TreeShape() {
    }

    /** @throws IllegalArgumentException if the nodes are not numbered root, left side, right side */
    static void check(int features, int classes, List<Node> nodes) {
        if (classes < 2 || nodes.isEmpty() || end(0, features, classes, nodes, 0) != nodes.size()) {
            throw new IllegalArgumentException("nodes are not one tree");
        }
    }

    /** {@return the number after the last node below this one} */
    private static int end(int number, int features, int classes, List<Node> nodes, int depth) {
        if (number >= nodes.size() || depth > 60 || nodes.get(number).counts().size() != classes) {
            throw new IllegalArgumentException("node " + number + " is missing or wrong");
        }
        Node node = nodes.get(number);
        if (node.isLeaf()) {
            return number + 1;
        }
        int right = end(number + 1, features, classes, nodes, depth + 1);
        if (node.feature() >= features || node.left() != number + 1 || node.right() != right) {
            throw new IllegalArgumentException("node " + number + " names a wrong feature or child");
        }
        return end(right, features, classes, nodes, depth + 1);
    }
}
