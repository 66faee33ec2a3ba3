/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.format.Numbers;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.prediction.Reasons;

/** The conditions between root and leaf that a row meets; several on one feature become one range. */
final class RulePath {

    private static final Messages MESSAGES = Messages.of(RulePath.class);

    private final TreeModel tree;

    private final Messages messages;

    private final Locale locale;

    private final UnaryOperator<String> label;

    RulePath(TreeModel tree, Locale locale, UnaryOperator<String> label) {
        this.tree = tree;
        this.locale = locale;
        this.messages = MESSAGES.in(locale);
        this.label = label;
    }

    List<String> of(double[][] columns, int row) {
        Map<Integer, Range> ranges = new LinkedHashMap<>();
        Node node = tree.nodes().get(0);
        while (!node.isLeaf()) {
            double value = columns[node.feature()][row];
            boolean left = node.goesLeft(value);
            Range range = ranges.getOrDefault(node.feature(), Range.ALL);
            ranges.put(node.feature(), range.and(node.threshold(), left));
            node = tree.nodes().get(left ? node.left() : node.right());
        }
        List<String> conditions = new ArrayList<>();
        ranges.forEach((feature, range) -> conditions.add(text(feature, range, Double.isNaN(columns[feature][row]))));
        return conditions;
    }

    /** {@return the rule of each row; rows that end in one leaf with the same values missing share theirs} */
    List<String> all(double[][] columns, IProgressMonitor monitor) {
        int[] leaves = tree.leaves(columns);
        Map<Path, String> rules = new HashMap<>();
        List<String> all = new ArrayList<>(leaves.length);
        for (int row = 0; row < leaves.length; row++) {
            if (row % 1000 == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            int each = row;
            all.add(rules.computeIfAbsent(new Path(leaves[row], missing(columns, row)),
                    path -> Reasons.joined(of(columns, each), locale)));
        }
        return all;
    }

    /** {@return a bit for each question on the way to the leaf whose value is missing} */
    private long missing(double[][] columns, int row) {
        long missing = 0;
        Node node = tree.nodes().get(0);
        for (int depth = 0; !node.isLeaf(); depth++) {
            double value = columns[node.feature()][row];
            missing |= Double.isNaN(value) ? 1L << depth : 0;
            node = tree.nodes().get(node.goesLeft(value) ? node.left() : node.right());
        }
        return missing;
    }

    private String text(int feature, Range range, boolean missing) {
        String name = label.apply(tree.features().get(feature));
        if (missing) {
            return messages.text("missing", name);
        }
        if (range.low == Double.NEGATIVE_INFINITY && range.high == Double.POSITIVE_INFINITY) {
            return messages.text("known", name);
        }
        if (range.low == Double.NEGATIVE_INFINITY) {
            return messages.text("atMost", name, Numbers.plain(range.high));
        }
        return range.high == Double.POSITIVE_INFINITY ? messages.text("above", name, Numbers.plain(range.low))
                : messages.text("between", name, Numbers.plain(range.low), Numbers.plain(range.high));
    }

    private record Path(int leaf, long missing) {
    }

    /** Above low, at most high. */
    private record Range(double low, double high) {

        static final Range ALL = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

        Range and(double threshold, boolean left) {
            if (Double.isNaN(threshold)) {
                return this;
            }
            return left ? new Range(low, Math.min(high, threshold)) : new Range(Math.max(low, threshold), high);
        }
    }
}
