/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.compile;

import java.util.ArrayList;
import java.util.List;

import org.salesconsultant.expression.Type;
import org.salesconsultant.expression.internal.fault.Fault;

/** Functions that look at missing values instead of passing them on. */
final class ChoiceFunctions {

    private ChoiceFunctions() {
    }

    static List<Function> all() {
        return List.of(new IsMissing(), new Coalesce(), new If());
    }

    /** A missing value, and a text without any letter. */
    private static boolean isMissing(Object value) {
        return value == null || value instanceof String text && text.isEmpty();
    }

    private record IsMissing() implements Function {

        @Override
        public String name() {
            return "isMissing";
        }

        @Override
        public Typed compile(int position, List<Typed> arguments) throws Fault {
            if (arguments.size() != 1) {
                throw Fault.wrongCount(position, name(), "1", arguments.size());
            }
            Evaluator value = arguments.getFirst().evaluator();
            return new Typed(Type.BOOLEAN, row -> Boolean.valueOf(isMissing(value.value(row))),
                    arguments.getFirst().constant());
        }
    }

    private record Coalesce() implements Function {

        @Override
        public String name() {
            return "coalesce";
        }

        @Override
        public Typed compile(int position, List<Typed> arguments) throws Fault {
            if (arguments.size() < 2) {
                throw Fault.wrongCount(position, name(), "2-", arguments.size());
            }
            List<Typed> aligned = Alignment.align(position, name(), arguments);
            List<Evaluator> values = aligned.stream().map(Typed::evaluator).toList();
            return new Typed(aligned.getFirst().type(), row -> {
                for (Evaluator each : values) {
                    Object value = each.value(row);
                    if (!isMissing(value)) {
                        return value;
                    }
                }
                return null;
            }, aligned.stream().allMatch(Typed::constant));
        }
    }

    private record If() implements Function {

        @Override
        public String name() {
            return "if";
        }

        @Override
        public Typed compile(int position, List<Typed> arguments) throws Fault {
            if (arguments.size() != 3) {
                throw Fault.wrongCount(position, name(), "3", arguments.size());
            }
            Typed condition = arguments.getFirst();
            if (condition.type() != Type.BOOLEAN) {
                throw Fault.wrongType(position, name(), Type.BOOLEAN, condition.type());
            }
            List<Typed> choices = Alignment.align(position, name(), new ArrayList<>(arguments.subList(1, 3)));
            Evaluator test = condition.evaluator();
            Evaluator then = choices.getFirst().evaluator();
            Evaluator otherwise = choices.getLast().evaluator();
            return new Typed(choices.getFirst().type(),
                    row -> test.value(row) == Boolean.TRUE ? then.value(row) : otherwise.value(row),
                    arguments.stream().allMatch(Typed::constant));
        }
    }
}
