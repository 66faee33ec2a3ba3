/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

/**
 * A row of a grid.
 *
 * @param key by which it is known in any order
 * @param cells a text for each column, null where there is no value
 * @param notes what is to be said of each cell, null where there is nothing; a cell with a note is tinted. Null: none has one
 */
public record GridRow(String key, String[] cells, String[] notes) {

    /** A row without notes. */
    public GridRow(String key, String[] cells) {
        this(key, cells, null);
    }

    /** {@return what is to be said of a cell; null for nothing} */
    public String note(int column) {
        return notes == null ? null : notes[column];
    }
}
