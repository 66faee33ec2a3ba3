/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.compile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.salesconsultant.expression.Type;
import org.salesconsultant.expression.internal.fault.Fault;
import org.salesconsultant.expression.reading.NumberText;

/** Functions of numbers, and the least and the greatest of values of one type. */
final class NumberFunctions {

    private static final BigDecimal MAX_PLACES = BigDecimal.valueOf(100);

    private static final Set<Type> NUMBER = EnumSet.of(Type.NUMBER);

    private NumberFunctions() {
    }

    static List<Function> all() {
        return List.of(
                new StrictFunction("number", 1, List.of(EnumSet.of(Type.TEXT, Type.NUMBER)), Type.NUMBER,
                        values -> values[0] instanceof String text ? NumberText.read(text) : values[0]),
                StrictFunction.of("abs", Type.NUMBER, values -> ((BigDecimal) values[0]).abs(), Type.NUMBER),
                new StrictFunction("round", 1, List.of(NUMBER, NUMBER), Type.NUMBER, NumberFunctions::round),
                new Extreme("min", -1), new Extreme("max", 1));
    }

    /** Half away from zero, as money is rounded; places before the point may be asked for by a negative number. */
    private static Object round(Object[] values) {
        BigDecimal places = values.length > 1 ? (BigDecimal) values[1] : BigDecimal.ZERO;
        if (places.abs().compareTo(MAX_PLACES) > 0) {
            return null;
        }
        return Arithmetic.bounded(((BigDecimal) values[0]).setScale(places.intValue(), RoundingMode.HALF_UP));
    }

    private record Extreme(String name, int sign) implements Function {

        @Override
        public Typed compile(int position, List<Typed> arguments) throws Fault {
            if (arguments.size() < 2) {
                throw Fault.wrongCount(position, name, "2-", arguments.size());
            }
            for (Typed argument : arguments) {
                if (argument.isMissingWord()) {
                    throw Fault.withMissing(position, name);
                }
            }
            List<Typed> aligned = Alignment.align(position, name, arguments);
            if (aligned.getFirst().type() == Type.BOOLEAN) {
                throw Fault.noOrder(position, name);
            }
            return StrictFunction.call(position, name, aligned.getFirst().type(), aligned, values -> {
                Object best = values[0];
                for (Object value : values) {
                    best = Comparison.compare(value, best) * sign > 0 ? value : best;
                }
                return best;
            });
        }
    }
}
