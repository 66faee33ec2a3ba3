/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression;

/** What a value of an expression is. Every type also has the missing value, which is null in Java. */
public enum Type {
    /** Text: a {@link String}. */
    TEXT,
    /** An exact decimal number: a {@link java.math.BigDecimal}. */
    NUMBER,
    /** True or false: a {@link Boolean}. */
    BOOLEAN,
    /** A day: a {@link java.time.LocalDate}. */
    DATE,
    /** A day and time of day, without a zone: a {@link java.time.LocalDateTime}. */
    TIMESTAMP
}
