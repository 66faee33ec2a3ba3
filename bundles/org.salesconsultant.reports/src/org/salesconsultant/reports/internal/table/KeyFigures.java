/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.salesconsultant.results.run.Figure;

/** {@code key-figures}: one row with the figures of the first page, a column each; null where the run has none. */
final class KeyFigures implements TableReader {

    @Override
    public RunTable read(RunSource source) throws IOException {
        RunTable table = new RunTable(Column.decimal("revenue"), Column.decimal("revenue_net"), Column.decimal("returns"),
                Column.decimal("mean_basket"), Column.whole("customers"), Column.whole("orders"),
                Column.whole("order_lines"), Column.whole("products"));
        Map<String, BigDecimal> values = new HashMap<>();
        for (Figure figure : source.folder().figures()) {
            if (!figure.value().isEmpty() && !"date".equals(figure.unit())) {
                values.put(figure.reference(), new BigDecimal(figure.value()));
            }
        }
        table.add(values.get("revenue"), values.get("revenue.net"), values.get("returns"), values.get("mean_basket"),
                values.get("customers"), values.get("orders"), values.get("order_lines"), values.get("products"));
        return table;
    }
}
