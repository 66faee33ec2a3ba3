/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.salesconsultant.core.format.Numbers;
import org.salesconsultant.core.message.Messages;

/** The conditions between root and leaf that a row meets; several on one feature become one range. */
final class RulePath {

    private static final Messages MESSAGES = Messages.of(RulePath.class);

    private final TreeModel tree;

    private final Messages messages;

    private final UnaryOperator<String> label;

    RulePath(TreeModel tree, Locale locale, UnaryOperator<String> label) {
        this.tree = tree;
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
