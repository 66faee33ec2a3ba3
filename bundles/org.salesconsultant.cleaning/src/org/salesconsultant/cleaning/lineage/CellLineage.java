/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.lineage;

import java.util.List;

/**
 * How a cell came to be what it is.
 *
 * @param column the column
 * @param madeBy the id of the step that made the column; null if it was staged
 * @param first the first value, as staged or as that step made it; null for a missing value
 * @param changes what steps made of it, in their order; a rewriting that keeps the meaning too
 */
public record CellLineage(String column, String madeBy, String first, List<Change> changes) {

    public CellLineage {
        changes = List.copyOf(changes);
    }

    /**
     * A step that changed a cell.
     *
     * @param before the text before; null for a missing value
     * @param after the text after; null for a missing value, or where the step took the column away
     */
    public record Change(String step, String before, String after) {
    }

    /** {@return what the cell holds in the end; null for a missing value} */
    public String last() {
        return changes.isEmpty() ? first : changes.getLast().after();
    }
}
