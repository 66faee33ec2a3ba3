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
import org.salesconsultant.expression.internal.regex.Regex;
import org.salesconsultant.expression.internal.regex.RegexException;

/** {@code matches(text, 'pattern')}: the pattern is compiled once and matches the whole text. */
record PatternFunction() implements Function {

    /** A longer text is neither matched nor not: missing. */
    private static final int MAX_LENGTH = 100_000;

    static List<Function> all() {
        return List.of(new PatternFunction());
    }

    @Override
    public String name() {
        return "matches";
    }

    @Override
    public Typed compile(int position, List<Typed> arguments) throws Fault {
        if (arguments.size() != 2) {
            throw Fault.wrongCount(position, name(), "2", arguments.size());
        }
        Typed text = arguments.getFirst();
        if (text.type() != Type.TEXT) {
            throw Fault.wrongType(position, name(), Type.TEXT, text.type());
        }
        Typed pattern = arguments.getLast();
        if (!pattern.constant() || !(pattern.constantValue() instanceof String written)) {
            throw Fault.notConstant(position, name());
        }
        Regex regex = regex(position, written);
        Evaluator evaluator = text.evaluator();
        return new Typed(Type.BOOLEAN, row -> {
            String value = (String) evaluator.value(row);
            return value == null || value.length() > MAX_LENGTH ? null : Boolean.valueOf(regex.matches(value));
        }, text.constant());
    }

    private static Regex regex(int position, String pattern) throws Fault {
        try {
            return Regex.of(pattern);
        } catch (RegexException e) {
            throw Fault.badPattern(position, pattern, e.getMessage());
        }
    }
}
