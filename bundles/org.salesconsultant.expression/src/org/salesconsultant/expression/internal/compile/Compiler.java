/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.internal.fault.Fault;
import org.salesconsultant.expression.internal.syntax.Syntax;

/** Checks the types of an expression and turns it into code over rows of one schema. */
public final class Compiler {

    private final Schema schema;

    private final SortedSet<String> columns = new TreeSet<>();

    public Compiler(Schema schema) {
        this.schema = schema;
    }

    /** {@return the columns met so far} */
    public SortedSet<String> columns() {
        return Collections.unmodifiableSortedSet(columns);
    }

    /** {@return the checked expression} */
    public Typed compile(Syntax syntax) throws Fault {
        return switch (syntax) {
            case Syntax.Constant constant -> Typed.constant(constant.type(), constant.value());
            case Syntax.Column column -> column(column);
            case Syntax.Call call -> Functions.named(call.position(), call.name()).compile(call.position(),
                    all(call.arguments())).folded();
            case Syntax.Operation operation -> operation(operation.position(), operation.operator(),
                    all(operation.operands())).folded();
        };
    }

    private List<Typed> all(List<Syntax> parts) throws Fault {
        List<Typed> compiled = new ArrayList<>();
        for (Syntax part : parts) {
            compiled.add(compile(part));
        }
        return compiled;
    }

    private Typed column(Syntax.Column column) throws Fault {
        int position = schema.position(column.name());
        if (position < 0) {
            List<String> known = schema.names().stream().map(Names::asWritten).toList();
            throw Fault.unknownColumn(column.position(), column.name(),
                    Names.near(column.name(), schema.names()).map(Names::asWritten).orElse(""), known);
        }
        columns.add(column.name());
        return new Typed(schema.types().get(position), row -> row.value(position), false);
    }

    private static Typed operation(int position, String operator, List<Typed> operands) throws Fault {
        return switch (operator) {
            case "and", "or", "not" -> Logic.compile(position, operator, operands);
            case "+", "-", "*", "/" -> Arithmetic.compile(position, operator, operands);
            case "in" -> Membership.in(position, operands);
            case "between" -> Membership.between(position, operands);
            default -> Comparison.compile(position, operator, operands.get(0), operands.get(1));
        };
    }
}
