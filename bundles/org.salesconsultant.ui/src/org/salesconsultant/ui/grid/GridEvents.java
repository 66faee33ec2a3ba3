/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IStatus;

/** What somebody who shows a grid is told, on the UI thread. */
public interface GridEvents {

    /** Rows were counted anew. */
    void counted(GridIndex index);

    /** The user wants other rows or another order; they are on their way. */
    void asked(GridQuery query);

    /** What the user asked for cannot be done; the rows stay as they were. */
    void refused(IStatus status);

    /** The rows cannot be read; the grid says why in their place. */
    void failed();

    /** The user wants to open the row with this key. */
    void open(String key);

    /** The user wants to open the row of this cell, or the cell. */
    default void openCell(GridCell cell) {
        open(cell.key());
    }

    /** So many rows are selected. */
    void selected(int count);

    /** The user moved columns: their ids in the new order. */
    void moved(List<String> columns);

    /** The user gave columns another width, in pixels at 96 dpi, by id. */
    void resized(Map<String, Integer> widths);
}
