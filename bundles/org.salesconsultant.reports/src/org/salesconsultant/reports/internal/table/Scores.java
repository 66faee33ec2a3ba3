/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

import org.salesconsultant.results.run.RunFiles;

/** {@code scores}: how many customers have a probability in each of twenty bins of equal width, by prediction. */
final class Scores implements TableReader {

    private static final int BINS = 20;

    @Override
    public RunTable read(RunSource source) throws IOException {
        RunTable table = new RunTable(Column.text("model"), Column.decimal("low"), Column.decimal("high"),
                Column.text("label"), Column.whole("customers"));
        Map<String, int[]> bins = new TreeMap<>();
        source.stream(RunFiles.SCORES, row -> {
            String probability = row.getField("probability");
            if (!probability.isEmpty()) {
                int bin = Math.min(BINS - 1, (int) (Double.parseDouble(probability) * BINS));
                bins.computeIfAbsent(row.getField("prediction"), id -> new int[BINS])[bin]++;
            }
        });
        BigDecimal width = BigDecimal.ONE.divide(BigDecimal.valueOf(BINS));
        bins.forEach((model, counts) -> {
            for (int bin = 0; bin < BINS; bin++) {
                BigDecimal low = width.multiply(BigDecimal.valueOf(bin));
                table.add(model, low, low.add(width), source.wording().decimal(low.movePointRight(2), 0, 0)
                        + source.texts().text("percent"), counts[bin]);
            }
        });
        return table;
    }
}
