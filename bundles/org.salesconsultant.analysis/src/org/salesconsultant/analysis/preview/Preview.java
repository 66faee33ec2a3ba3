/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.preview;

import java.util.List;

import org.salesconsultant.expression.Schema;
import org.salesconsultant.results.rows.RejectedRow;

/**
 * What a recipe makes of a source: all rows counted, the first ones kept.
 *
 * @param staged the columns of the source
 * @param schema the columns after the steps asked for
 * @param rows the first rows that were asked for
 * @param found how many rows were asked for
 * @param total how many rows there are after the steps
 * @param dropped the first rows refused and dropped, with their reasons
 * @param droppedTotal how many rows were refused and dropped
 * @param steps what became of each step of the recipe, in its order; of all of them, also those not asked for
 */
public record Preview(List<String> staged, Schema schema, List<PreviewRow> rows, long found, long total, List<RejectedRow> dropped,
        long droppedTotal, List<StepOutcome> steps) {

    public Preview {
        staged = List.copyOf(staged);
        rows = List.copyOf(rows);
        dropped = List.copyOf(dropped);
        steps = List.copyOf(steps);
    }

    /** {@return the text of a cell as it was read from the file; null where it was missing or the column is one of a step} */
    public String staged(PreviewRow row, String column) {
        int position = staged.indexOf(column);
        return position < 0 ? null : row.staged()[position];
    }
}
