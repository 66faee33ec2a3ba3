/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression;

/**
 * The row an expression looks at. To walk over columns, implement it as a cursor that is moved from row to row.
 */
@FunctionalInterface
public interface Row {

    /**
     * {@return the value of a column, of the Java type its {@link Type} names; null if it is missing}
     *
     * @param column its position in the {@link Schema}
     */
    Object value(int column);
}
