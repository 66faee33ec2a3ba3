/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.browse;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.expression.tree.Node;

/** A part of an expression that a store cannot compute exactly as the language does. */
final class Untranslatable extends Exception {

    private static final long serialVersionUID = 1L;

    private static final Messages MESSAGES = Messages.of(Untranslatable.class);

    private final int position;

    private final String remedy;

    private Untranslatable(Node node, String what, String remedy) {
        super(what);
        this.position = node.position();
        this.remedy = remedy;
    }

    /** {@return the problem to show} */
    Problem problem(String place) {
        return new Problem(MESSAGES.text("place", place, String.valueOf(position + 1)), getMessage(), remedy);
    }

    /** {@return that an operator or function cannot be computed on these operands} */
    static Untranslatable call(Node.Call call) {
        String remedy = switch (call.name()) {
            case "upper" -> MESSAGES.text("call.lower");
            case "matches" -> MESSAGES.text("call.contains");
            case "/" -> MESSAGES.text("call.times");
            default -> MESSAGES.text("call.remedy");
        };
        return new Untranslatable(call, MESSAGES.text("call", call.name()), remedy);
    }

    /** {@return that numbers are too large, or too different in kind, to be computed with exactly} */
    static Untranslatable number(Node node) {
        return new Untranslatable(node, MESSAGES.text("number"), MESSAGES.text("number.remedy"));
    }

    /** {@return that texts are ordered differently by stores} */
    static Untranslatable order(Node node) {
        return new Untranslatable(node, MESSAGES.text("order"), MESSAGES.text("order.remedy"));
    }
}
