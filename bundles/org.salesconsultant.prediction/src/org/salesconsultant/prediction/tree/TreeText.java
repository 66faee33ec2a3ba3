/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tree;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.salesconsultant.core.format.Numbers;
import org.salesconsultant.core.message.Messages;

/** A tree as indented lines: the condition, how many training rows meet it, and the share of a class among them. */
final class TreeText {

    private static final Messages MESSAGES = Messages.of(TreeText.class);

    private final TreeModel tree;

    private final Messages messages;

    private final UnaryOperator<String> label;

    private final StringBuilder text = new StringBuilder();

    TreeText(TreeModel tree, Locale locale, UnaryOperator<String> label) {
        this.tree = tree;
        this.messages = MESSAGES.in(locale);
        this.label = label;
    }

    String text() {
        append(0, 0, messages.text("all"));
        return text.toString();
    }

    private void append(int number, int depth, String condition) {
        Node node = tree.nodes().get(number);
        text.append("  ".repeat(depth)).append(messages.text("line", condition, Integer.toString(node.rows()), classes(node)))
                .append('\n');
        if (!node.isLeaf()) {
            append(node.left(), depth + 1, condition(node, true));
            append(node.right(), depth + 1, condition(node, false));
        }
    }

    private String condition(Node node, boolean left) {
        String name = label.apply(tree.features().get(node.feature()));
        if (Double.isNaN(node.threshold())) {
            return messages.text(left ? "known" : "missing", name);
        }
        String threshold = Numbers.plain(node.threshold());
        String known = messages.text(left ? "atMost" : "above", name, threshold);
        return node.missingLeft() == left ? messages.text("orMissing", known) : known;
    }

    /** {@return the share of class 1 of two, else the most frequent class and its share} */
    private String classes(Node node) {
        int shown = tree.classes() == 2 ? 1 : TreeModel.majority(node);
        String share = BigDecimal.valueOf(100L * node.counts().get(shown))
                .divide(BigDecimal.valueOf(Math.max(1, node.rows())), 1, RoundingMode.HALF_UP).toPlainString();
        return tree.classes() == 2 ? messages.text("positive", share) : messages.text("class", Integer.toString(shown), share);
    }
}
