/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.lineage;

import java.util.List;
import java.util.Optional;

/**
 * How a row came to be what it is.
 *
 * @param file its file
 * @param row its data row
 * @param cells its cells, in the order in which their columns came up; those of columns taken away too
 * @param droppedBy the id of the step that dropped it; null if it was kept
 * @param reason why; null if it was kept
 */
public record RowLineage(String file, long row, List<CellLineage> cells, String droppedBy, String reason) {

    public RowLineage {
        cells = List.copyOf(cells);
    }

    /** {@return the lineage of the cell in a column, if there ever was one} */
    public Optional<CellLineage> cell(String column) {
        return cells.stream().filter(each -> each.column().equals(column)).findFirst();
    }
}
