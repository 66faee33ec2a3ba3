/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.tree;

import java.util.List;

import org.salesconsultant.expression.Type;

/**
 * A part of a checked expression. Conversions that the language makes by itself are not shown: a day beside a time is that
 * day at 00:00, a constant text beside a day or time is read as one (ISO 8601).
 */
public sealed interface Node {

    /** {@return where it stands in the text, from 0} */
    int position();

    /** {@return the type of its values; null for the word {@code missing}} */
    Type type();

    /**
     * A value that is the same for all rows; what is computed from constants alone is one.
     *
     * @param value of the Java class its type names; null for a missing value
     */
    record Constant(int position, Type type, Object value) implements Node {
    }

    /** A column. */
    record Column(int position, Type type, String name) implements Node {
    }

    /**
     * An operator or a function with its operands.
     *
     * @param name an operator ({@code or and not = != < <= > >= in between + - * /}) or the name of a function in lower case
     * @param operands {@code -} may have one, {@code between} has three, {@code in} one and the list
     */
    record Call(int position, Type type, String name, List<Node> operands) implements Node {

        public Call {
            operands = List.copyOf(operands);
        }
    }
}
