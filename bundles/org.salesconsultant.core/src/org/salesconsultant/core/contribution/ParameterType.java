/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.core.contribution;

/** What the text of a parameter must be. */
public enum ParameterType {
    /** Any text. */
    TEXT,
    /** A whole number. */
    INTEGER,
    /** A finite decimal number. */
    DECIMAL,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** One of the described choices. */
    CHOICE,
    /** A column of the data at hand. */
    COLUMN,
    /** Columns of the data at hand, separated by commas. */
    COLUMNS,
    /** An expression of the product's own language. */
    EXPRESSION,
    /** A file, relative to the project. */
    FILE,
    /** A duration in whole days. */
    DAYS;

    /** {@return the type an extension names, in lower case} */
    static ParameterType named(String name) {
        return valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }
}
