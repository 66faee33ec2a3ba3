/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.compile;

import java.util.List;
import java.util.function.IntPredicate;

import org.salesconsultant.expression.Type;
import org.salesconsultant.expression.internal.fault.Fault;

/** Comparisons. Text is ordered by its UTF-16 code units, numbers by value: 1.0 equals 1. */
final class Comparison {

    private Comparison() {
    }

    static Typed compile(int position, String operator, Typed left, Typed right) throws Fault {
        if (left.isMissingWord() || right.isMissingWord()) {
            throw Fault.withMissing(position, operator);
        }
        List<Typed> both = Alignment.align(position, operator, List.of(left, right));
        if (both.getFirst().type() == Type.BOOLEAN && !operator.equals("=") && !operator.equals("!=")) {
            throw Fault.noOrder(position, operator);
        }
        return new Typed(Type.BOOLEAN, evaluator(both.getFirst().evaluator(), both.getLast().evaluator(), test(operator)),
                left.constant() && right.constant());
    }

    private static IntPredicate test(String operator) {
        return switch (operator) {
            case "=" -> sign -> sign == 0;
            case "!=" -> sign -> sign != 0;
            case "<" -> sign -> sign < 0;
            case "<=" -> sign -> sign <= 0;
            case ">" -> sign -> sign > 0;
            case ">=" -> sign -> sign >= 0;
            default -> throw new IllegalArgumentException(operator);
        };
    }

    private static Evaluator evaluator(Evaluator left, Evaluator right, IntPredicate test) {
        return row -> {
            Object first = left.value(row);
            if (first == null) {
                return null;
            }
            Object second = right.value(row);
            return second == null ? null : Boolean.valueOf(test.test(compare(first, second)));
        };
    }

    /** {@return the order of two values of one type} */
    @SuppressWarnings("unchecked")
    static int compare(Object first, Object second) {
        return ((Comparable<Object>) first).compareTo(second);
    }
}
