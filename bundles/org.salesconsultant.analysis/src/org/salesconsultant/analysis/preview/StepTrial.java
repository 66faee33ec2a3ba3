/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.preview;

import java.util.List;

import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RejectedRow;

/**
 * What a step would do to a source.
 *
 * @param outcome everything it does, counted; or that it does not fit
 * @param cells the first cells it changes; of a conversion that leaves the meaning one a column, with its count
 * @param rows the first rows it drops
 */
public record StepTrial(StepOutcome outcome, List<CellChange> cells, List<RejectedRow> rows) {

    public StepTrial {
        cells = List.copyOf(cells);
        rows = List.copyOf(rows);
    }
}
