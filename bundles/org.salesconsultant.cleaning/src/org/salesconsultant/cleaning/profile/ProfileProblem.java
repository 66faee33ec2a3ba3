/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.profile;

/**
 * Something in the rows that is probably wrong.
 *
 * @param kind what kind
 * @param column the column; empty if it is about whole rows
 * @param text the problem in words, one line
 * @param count the number of rows it is in
 * @param filter an expression that is true for these rows; empty where no expression can tell, as for repeated rows
 */
public record ProfileProblem(Kind kind, String column, String text, long count, String filter) {

    /** What kind of problem. */
    public enum Kind {
        /** Values are missing. */
        MISSING,
        /** Values are not of the kind of the column. */
        UNREADABLE,
        /** Values are far from the others. */
        OUTLIER,
        /** White space at the ends, or several spaces in a row. */
        WHITE_SPACE,
        /** Full-width letters, digits or signs among half-width ones. */
        WIDTH,
        /** Values that do not go with the value of another column. */
        DEPENDENCY,
        /** Rows that repeat an earlier one. */
        DUPLICATE
    }
}
