/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.rows;

/** Texts of cells as people see them. */
public final class CellText {

    /** What stands for a missing value. */
    private static final String MISSING = "–";

    private CellText() {
    }

    /**
     * {@return a text, in quotes where spaces would not be seen}
     *
     * @param value null for a missing value
     */
    public static String of(String value) {
        if (value == null) {
            return MISSING;
        }
        return value.strip().equals(value) && !value.contains("  ") ? value : "'" + value + "'";
    }
}
