/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.table;

import java.io.IOException;

import org.salesconsultant.results.run.Month;

/** {@code monthly}: the sales of each month. */
final class Monthly implements TableReader {

    @Override
    public RunTable read(RunSource source) throws IOException {
        RunTable table = new RunTable(Column.text("month"), Column.text("label"), Column.whole("orders"),
                Column.whole("customers"), Column.decimal("revenue"), Column.decimal("returns"));
        Wording wording = source.wording();
        for (Month month : source.folder().months()) {
            table.add(month.month().toString(), wording.month(month.month()), month.orders(), month.customers(),
                    month.revenue(), month.returns());
        }
        return table;
    }
}
