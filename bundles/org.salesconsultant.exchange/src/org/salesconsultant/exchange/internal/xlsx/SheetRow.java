/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.xlsx;

import java.util.Arrays;

/** The cells of one row, as text; used again for the next row. */
final class SheetRow {

    private final int maximum;

    private String[] cells = new String[16];

    private int width;

    private String trouble;

    /** @param maximum the greatest number of columns kept */
    SheetRow(int maximum) {
        this.maximum = maximum;
    }

    void clear() {
        Arrays.fill(cells, 0, Math.min(width, cells.length), null);
        width = 0;
        trouble = null;
    }

    /** Takes a cell that is not empty. */
    void set(int column, String text) {
        width = Math.max(width, column + 1);
        if (column >= maximum) {
            return; // counted, and judged when the row is complete
        }
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.min(maximum, Math.max(column + 1, 2 * cells.length)));
        }
        cells[column] = text;
    }

    /** Notes the first cell without a value it should have. */
    void trouble(String cell) {
        trouble = trouble == null ? cell : trouble;
    }

    /** {@return the cell without a value; null if there is none} */
    String trouble() {
        return trouble;
    }

    /** {@return the number of columns up to the last cell that is not empty} */
    int width() {
        return width;
    }

    /** {@return the first cells; null where one is empty} */
    void copy(String[] fields) {
        for (int i = 0; i < fields.length; i++) {
            fields[i] = i < width && i < cells.length ? cells[i] : null;
        }
    }

    String[] all() {
        return Arrays.copyOf(cells, Math.min(width, maximum));
    }
}
