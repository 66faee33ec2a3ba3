/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.compile;

import org.salesconsultant.expression.Type;

/**
 * A checked part of an expression.
 *
 * @param type the type of its values; null for the word {@code missing}
 * @param constant whether it is the same for all rows; it can then be computed without a row
 */
public record Typed(Type type, Evaluator evaluator, boolean constant) {

    static Typed constant(Type type, Object value) {
        return new Typed(type, row -> value, true);
    }

    boolean isMissingWord() {
        return type == null;
    }

    /** {@return the value of a constant} */
    Object constantValue() {
        return evaluator.value(null);
    }

    /** {@return the same, computed once if it is constant} */
    Typed folded() {
        return constant ? constant(type, constantValue()) : this;
    }
}
