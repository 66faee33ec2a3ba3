/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.mapping;

import org.salesconsultant.model.entity.AttributeType;

/**
 * Where the value of one attribute comes from.
 *
 * @param attribute the attribute
 * @param column the column of the source; null for a constant
 * @param constant the text every row has; null for a column
 * @param format the declared date patterns or number style; empty if it is to be found out
 * @param id whether it identifies an object: it is a reference or part of the key
 */
record AttributePlan(AttributeType attribute, String column, String constant, String format, boolean id) {

    AttributePlan {
        if ((column == null) == (constant == null)) {
            throw new IllegalArgumentException("a column or a constant: " + attribute.name());
        }
    }

    /** {@return the same source for another attribute} */
    AttributePlan as(AttributeType other) {
        return new AttributePlan(other, column, constant, format, true);
    }
}
