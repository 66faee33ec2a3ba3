/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.internal.fault.Fault;
import org.salesconsultant.expression.internal.syntax.Syntax;
import org.salesconsultant.expression.tree.Node;

/** Makes the public tree of an expression, types included. */
public final class TreeReader {

    private final Compiler compiler;

    public TreeReader(Schema schema) {
        compiler = new Compiler(schema);
    }

    /** {@return the tree} */
    public Node read(Syntax syntax) throws Fault {
        Typed typed = compiler.compile(syntax);
        if (typed.constant()) {
            return new Node.Constant(syntax.position(), typed.type(), typed.constantValue());
        }
        return switch (syntax) {
            case Syntax.Constant constant -> new Node.Constant(constant.position(), constant.type(), constant.value());
            case Syntax.Column column -> new Node.Column(column.position(), typed.type(), column.name());
            case Syntax.Call call -> new Node.Call(call.position(), typed.type(), call.name().toLowerCase(Locale.ROOT),
                    all(call.arguments()));
            case Syntax.Operation operation -> new Node.Call(operation.position(), typed.type(), operation.operator(),
                    all(operation.operands()));
        };
    }

    private List<Node> all(List<Syntax> parts) throws Fault {
        List<Node> nodes = new ArrayList<>();
        for (Syntax part : parts) {
            nodes.add(read(part));
        }
        return nodes;
    }
}
