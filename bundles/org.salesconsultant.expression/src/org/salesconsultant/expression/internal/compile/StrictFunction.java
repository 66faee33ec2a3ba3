/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.compile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.salesconsultant.expression.Type;
import org.salesconsultant.expression.internal.fault.Fault;

/**
 * A function that is missing whenever an argument is.
 *
 * @param required how many arguments must be given; the rest may be left out
 * @param parameters the types each argument may have; the first is the one named when another is given
 */
record StrictFunction(String name, int required, List<Set<Type>> parameters, Type result, Body body) implements Function {

    /** What it computes from arguments that are all there. */
    @FunctionalInterface
    interface Body {
        Object value(Object[] arguments);
    }

    static StrictFunction of(String name, Type result, Body body, Type... parameters) {
        List<Set<Type>> sets = new ArrayList<>();
        for (Type parameter : parameters) {
            sets.add(EnumSet.of(parameter));
        }
        return new StrictFunction(name, parameters.length, sets, result, body);
    }

    @Override
    public Typed compile(int position, List<Typed> arguments) throws Fault {
        if (arguments.size() < required || arguments.size() > parameters.size()) {
            String wanted = required == parameters.size() ? String.valueOf(required) : required + "-" + parameters.size();
            throw Fault.wrongCount(position, name, wanted, arguments.size());
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).isMissingWord()) {
                throw Fault.withMissing(position, name);
            }
            if (!parameters.get(i).contains(arguments.get(i).type())) {
                throw Fault.wrongType(position, name, parameters.get(i).iterator().next(), arguments.get(i).type());
            }
        }
        return call(position, name, result, arguments, body);
    }

    /** {@return a call whose value is missing when an argument is} */
    static Typed call(int position, String name, Type result, List<Typed> arguments, Body body) throws Fault {
        Evaluator[] evaluators = arguments.stream().map(Typed::evaluator).toArray(Evaluator[]::new);
        Typed call = new Typed(result, row -> {
            Object[] values = new Object[evaluators.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = evaluators[i].value(row);
                if (values[i] == null) {
                    return null;
                }
            }
            return body.value(values);
        }, arguments.stream().allMatch(Typed::constant));
        if (call.constant() && call.constantValue() == null) {
            throw Fault.alwaysMissing(position, name);
        }
        return call;
    }
}
