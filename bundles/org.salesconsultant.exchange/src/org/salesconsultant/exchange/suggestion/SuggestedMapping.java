/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.suggestion;

import java.util.Objects;

/**
 * An attribute and where its value may come from.
 *
 * @param entity the name of the class
 * @param attribute the name of the attribute
 * @param column the column; null where an expression is given
 * @param expression the expression over the columns; null where a column is given
 * @param confidence how likely it is right, from 0 to 1; from {@link #SURE} on nobody need look at it
 * @param reason why, in words
 */
public record SuggestedMapping(String entity, String attribute, String column, String expression, double confidence,
        String reason) {

    /** The confidence from which a suggestion is taken for sure. */
    public static final double SURE = 0.8;

    public SuggestedMapping {
        Objects.requireNonNull(entity);
        Objects.requireNonNull(attribute);
        Objects.requireNonNull(reason);
        if ((column == null) == (expression == null)) {
            throw new IllegalArgumentException("a column or an expression: " + entity + "." + attribute);
        }
    }
}
