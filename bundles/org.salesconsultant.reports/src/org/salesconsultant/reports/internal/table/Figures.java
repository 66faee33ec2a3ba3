/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.table;

import java.io.IOException;
import java.math.BigDecimal;

import org.salesconsultant.results.run.Figure;

/** {@code figures}: every printed number with its definition. */
final class Figures implements TableReader {

    @Override
    public RunTable read(RunSource source) throws IOException {
        RunTable table = new RunTable(Column.text("reference"), Column.decimal("value"), Column.text("text"),
                Column.text("unit"), Column.text("definition"), Column.text("query"));
        Wording wording = source.wording();
        for (Figure figure : source.folder().figures()) {
            boolean number = !figure.value().isEmpty() && !"date".equals(figure.unit());
            table.add(figure.reference(), number ? new BigDecimal(figure.value()) : null,
                    wording.figure(figure.value(), figure.unit()), figure.unit(), figure.definition(), figure.query());
        }
        return table;
    }
}
