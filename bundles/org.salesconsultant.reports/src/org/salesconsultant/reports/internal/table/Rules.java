/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.table;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

import org.salesconsultant.results.run.RunFiles;

/** {@code rules}: the rules that planned something, with how many plans each made. */
final class Rules implements TableReader {

    @Override
    public RunTable read(RunSource source) throws IOException {
        RunTable table = new RunTable(Column.text("rule"), Column.whole("customers"));
        Map<String, Long> counts = new TreeMap<>();
        source.stream(RunFiles.ACTIONS, row -> counts.merge(row.getField("rule"), 1L, Long::sum));
        counts.forEach(table::add);
        return table;
    }
}
