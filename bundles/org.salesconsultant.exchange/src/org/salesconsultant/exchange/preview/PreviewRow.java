/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.preview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A row of the source.
 *
 * @param row its data row
 * @param isRecord whether it is a row; if not, it is refused and its one field is its text
 * @param fields one a column; null where the field is empty
 * @param refused why the record is no row, or is dropped by cleaning; null if it is a row
 * @param cells what it becomes, in the order of the preview's targets; empty if that is not known
 */
public record PreviewRow(long row, boolean isRecord, List<String> fields, String refused, List<PreviewCell> cells) {

    public PreviewRow {
        fields = Collections.unmodifiableList(new ArrayList<>(fields)); // List.copyOf takes no null
        cells = List.copyOf(cells);
    }

    /** {@return whether the row becomes objects, as far as its own values tell} */
    public boolean taken() {
        return refused == null && cells.stream().noneMatch(each -> each.state() == CellState.REFUSED);
    }

    PreviewRow with(String reason, List<PreviewCell> values) {
        return new PreviewRow(row, isRecord, fields, reason, values);
    }
}
