/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression;

import java.util.SortedSet;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.internal.compile.Compiler;
import org.salesconsultant.expression.internal.compile.TreeReader;
import org.salesconsultant.expression.internal.compile.Typed;
import org.salesconsultant.expression.internal.fault.Fault;
import org.salesconsultant.expression.internal.syntax.Parser;
import org.salesconsultant.expression.tree.Node;

/**
 * A checked expression over the columns of a schema; see {@code docs/expressions.md} for the language. It cannot fail
 * on a row: what has no value is missing. Immutable and safe for use by many threads.
 */
public final class Expression {

    private static final Messages MESSAGES = Messages.of(Expression.class);

    private final String text;

    private final Typed typed;

    private final SortedSet<String> columns;

    private final Schema schema;

    private Expression(String text, Typed typed, SortedSet<String> columns, Schema schema) {
        this.text = text;
        this.typed = typed;
        this.columns = columns;
        this.schema = schema;
    }

    /**
     * {@return the expression that a text says}
     *
     * @throws CoreException with a problem that names the character and the remedy, if the text is not an expression
     *         over these columns
     */
    public static Expression parse(String text, Schema schema) throws CoreException {
        return parse(MESSAGES.text("expression"), text, schema);
    }

    /**
     * {@return the expression that a text says}
     *
     * @param place where the text stands, for messages
     * @throws CoreException with a problem that names the character and the remedy, if the text is not an expression
     *         over these columns
     */
    public static Expression parse(String place, String text, Schema schema) throws CoreException {
        try {
            Compiler compiler = new Compiler(schema);
            Typed typed = compiler.compile(Parser.parse(text));
            return new Expression(text, typed, compiler.columns(), schema);
        } catch (Fault fault) {
            throw fault.problem(place).exception();
        }
    }

    /**
     * {@return the condition that a text says: an expression that is true, false or missing}
     *
     * @param place where the text stands, for messages
     * @throws CoreException as {@link #parse(String, String, Schema)}; also if it is not a condition
     */
    public static Expression condition(String place, String text, Schema schema) throws CoreException {
        Expression expression = parse(place, text, schema);
        if (expression.type() != Type.BOOLEAN) {
            throw Fault.notACondition(expression.type()).problem(place).exception();
        }
        return expression;
    }

    /** {@return the text it was read from} */
    public String text() {
        return text;
    }

    /** {@return the type of its values; null if it is the word {@code missing} alone} */
    public Type type() {
        return typed.type();
    }

    /** {@return the names of the columns it looks at, in order of name} */
    public SortedSet<String> columns() {
        return columns;
    }

    /** {@return it as a tree} */
    public Node tree() {
        try {
            return new TreeReader(schema).read(Parser.parse(text));
        } catch (Fault fault) {
            throw new IllegalStateException("checked before: " + text, fault);
        }
    }

    /** {@return its value for a row, of the Java type its {@link #type()} names; null if it is missing} */
    public Object value(Row row) {
        return typed.evaluator().value(row);
    }

    /** {@return whether the condition is true for a row; false if it is false or missing} */
    public boolean test(Row row) {
        return typed.evaluator().value(row) == Boolean.TRUE;
    }
}
