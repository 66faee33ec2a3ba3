/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.preview;

import java.util.List;

import org.salesconsultant.results.rows.CellChange;

/**
 * A row that a recipe makes.
 *
 * @param file its file
 * @param row its data row in the file
 * @param staged the texts read from the file; null where missing
 * @param cells the texts after the recipe, null where missing
 * @param changes what the steps changed in it, in their order; conversions that leave the meaning are not among them
 */
public record PreviewRow(String file, long row, String[] staged, String[] cells, List<CellChange> changes) {

    public PreviewRow {
        changes = List.copyOf(changes);
    }

    /** {@return what the steps changed in a column, in their order} */
    public List<CellChange> changes(String column) {
        return changes.stream().filter(change -> change.column().equals(column)).toList();
    }
}
