/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.compile;

import java.util.List;

import org.salesconsultant.expression.Type;
import org.salesconsultant.expression.internal.fault.Fault;

/** And, or, not, in three-valued logic (Kleene): missing stands for 'true or false, not known which'. */
final class Logic {

    private Logic() {
    }

    static Typed compile(int position, String operator, List<Typed> operands) throws Fault {
        for (Typed operand : operands) {
            if (operand.isMissingWord()) {
                throw Fault.withMissing(position, operator);
            }
            if (operand.type() != Type.BOOLEAN) {
                throw Fault.wrongType(position, operator, Type.BOOLEAN, operand.type());
            }
        }
        Evaluator left = operands.getFirst().evaluator();
        Evaluator right = operands.getLast().evaluator();
        boolean constant = operands.stream().allMatch(Typed::constant);
        return new Typed(Type.BOOLEAN, switch (operator) {
            case "and" -> and(left, right);
            case "or" -> or(left, right);
            default -> not(left);
        }, constant);
    }

    static Evaluator and(Evaluator left, Evaluator right) {
        return row -> {
            Object first = left.value(row);
            if (first == Boolean.FALSE) {
                return Boolean.FALSE;
            }
            Object second = right.value(row);
            return second == Boolean.FALSE ? Boolean.FALSE : first == null ? null : second;
        };
    }

    private static Evaluator or(Evaluator left, Evaluator right) {
        return row -> {
            Object first = left.value(row);
            if (first == Boolean.TRUE) {
                return Boolean.TRUE;
            }
            Object second = right.value(row);
            return second == Boolean.TRUE ? Boolean.TRUE : first == null ? null : second;
        };
    }

    private static Evaluator not(Evaluator operand) {
        return row -> {
            Object value = operand.value(row);
            return value == null ? null : Boolean.valueOf(value == Boolean.FALSE);
        };
    }
}
