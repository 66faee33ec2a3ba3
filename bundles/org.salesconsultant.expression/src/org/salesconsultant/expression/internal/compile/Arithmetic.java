/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.compile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.BinaryOperator;

import org.salesconsultant.expression.Type;
import org.salesconsultant.expression.internal.fault.Fault;

/**
 * Plus, minus, times, divided by, and the sign. Sums, differences and products are exact; quotients have 34 significant
 * digits, rounded half to even. A result of more than 1,000 digits or beyond 1e1000, and division by 0, are missing.
 */
final class Arithmetic {

    private static final int LIMIT = 1000;

    private Arithmetic() {
    }

    static Typed compile(int position, String operator, List<Typed> operands) throws Fault {
        boolean joins = operator.equals("+") && operands.stream().anyMatch(operand -> operand.type() == Type.TEXT);
        Type type = joins ? Type.TEXT : Type.NUMBER;
        for (Typed operand : operands) {
            if (operand.isMissingWord()) {
                throw Fault.withMissing(position, operator);
            }
            if (operand.type() != type) {
                throw Fault.wrongType(position, operator, type, operand.type());
            }
        }
        if (operands.size() == 1) {
            Evaluator only = operands.getFirst().evaluator();
            return new Typed(type, row -> only.value(row) instanceof BigDecimal number ? number.negate() : null,
                    operands.getFirst().constant());
        }
        Typed result = new Typed(type, evaluator(operands.getFirst().evaluator(), operands.getLast().evaluator(),
                joins ? (first, second) -> (String) first + (String) second : numbers(operator)),
                operands.stream().allMatch(Typed::constant));
        if (result.constant() && result.constantValue() == null) {
            throw Fault.alwaysMissing(position, operator);
        }
        return result;
    }

    private static Evaluator evaluator(Evaluator left, Evaluator right, BinaryOperator<Object> operation) {
        return row -> {
            Object first = left.value(row);
            if (first == null) {
                return null;
            }
            Object second = right.value(row);
            return second == null ? null : operation.apply(first, second);
        };
    }

    private static BinaryOperator<Object> numbers(String operator) {
        return switch (operator) {
            case "+" -> (first, second) -> bounded(((BigDecimal) first).add((BigDecimal) second));
            case "-" -> (first, second) -> bounded(((BigDecimal) first).subtract((BigDecimal) second));
            case "*" -> (first, second) -> bounded(((BigDecimal) first).multiply((BigDecimal) second));
            case "/" -> (first, second) -> quotient((BigDecimal) first, (BigDecimal) second);
            default -> throw new IllegalArgumentException(operator);
        };
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return divisor.signum() == 0 ? null : bounded(dividend.divide(divisor, MathContext.DECIMAL128));
    }

    /** Keeps numbers so small that no chain of operations takes long. */
    static BigDecimal bounded(BigDecimal number) {
        boolean small = number.scale() == 0 && number.signum() == 0
                || Math.abs((long) number.scale()) <= LIMIT && number.precision() <= LIMIT;
        return small ? number : null;
    }
}
