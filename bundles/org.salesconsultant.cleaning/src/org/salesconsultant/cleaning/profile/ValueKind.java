/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.profile;

/** What the values of a column are, read as text. */
public enum ValueKind {
    /** Anything. */
    TEXT,
    /** Whole numbers without leading zeros. */
    INTEGER,
    /** Numbers. */
    DECIMAL,
    /** {@code true} and {@code false}. */
    BOOLEAN,
    /** Days. */
    DATE,
    /** Days with a time of day. */
    TIMESTAMP
}
