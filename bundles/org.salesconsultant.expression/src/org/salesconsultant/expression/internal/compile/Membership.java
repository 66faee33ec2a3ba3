/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.compile;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.salesconsultant.expression.Type;
import org.salesconsultant.expression.internal.fault.Fault;

/** One of several values, and within two bounds. */
final class Membership {

    private Membership() {
    }

    /** {@return between, both bounds included} */
    static Typed between(int position, List<Typed> operands) throws Fault {
        Typed least = Comparison.compile(position, ">=", operands.get(0), operands.get(1));
        Typed most = Comparison.compile(position, "<=", operands.get(0), operands.get(2));
        return new Typed(Type.BOOLEAN, Logic.and(least.evaluator(), most.evaluator()),
                least.constant() && most.constant());
    }

    /** {@return true if the first is one of the others; missing if it is not, but one of them is missing} */
    static Typed in(int position, List<Typed> operands) throws Fault {
        for (Typed operand : operands) {
            if (operand.isMissingWord()) {
                throw Fault.withMissing(position, "in");
            }
        }
        List<Typed> aligned = Alignment.align(position, "in", operands);
        Evaluator value = aligned.getFirst().evaluator();
        List<Typed> members = aligned.subList(1, aligned.size());
        boolean constantMembers = members.stream().allMatch(Typed::constant);
        Evaluator evaluator = constantMembers ? inConstants(value, members) : inValues(value, members);
        return new Typed(Type.BOOLEAN, evaluator, constantMembers && aligned.getFirst().constant());
    }

    private static Evaluator inConstants(Evaluator value, List<Typed> members) {
        Set<Object> known = new HashSet<>();
        members.forEach(member -> known.add(key(member.constantValue())));
        boolean missing = known.remove(null);
        return row -> {
            Object given = value.value(row);
            if (given == null) {
                return null;
            }
            return known.contains(key(given)) ? Boolean.TRUE : missing ? null : Boolean.FALSE;
        };
    }

    private static Evaluator inValues(Evaluator value, List<Typed> members) {
        List<Evaluator> evaluators = members.stream().map(Typed::evaluator).toList();
        return row -> {
            Object given = value.value(row);
            if (given == null) {
                return null;
            }
            boolean missing = false;
            for (Evaluator evaluator : evaluators) {
                Object member = evaluator.value(row);
                if (member == null) {
                    missing = true;
                } else if (Comparison.compare(given, member) == 0) {
                    return Boolean.TRUE;
                }
            }
            return missing ? null : Boolean.FALSE;
        };
    }

    /** Numbers are equal by value, not by the number of zeros at their end. */
    private static Object key(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }
}
