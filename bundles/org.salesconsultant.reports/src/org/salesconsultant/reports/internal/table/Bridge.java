/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.salesconsultant.results.run.BridgeLine;

/**
 * {@code bridge}: from all lines to those counted. Lines without rows and amount are left out. For a waterfall chart,
 * {@code base} is where the bar of a line stands and {@code start}, {@code less}, {@code more} its length by kind.
 */
final class Bridge implements TableReader {

    private static final String ALL = "all";

    private static final String COUNTED = "counted";

    @Override
    public RunTable read(RunSource source) throws IOException {
        RunTable table = new RunTable(Column.text("line"), Column.text("kind"), Column.text("label"), Column.text("short"),
                Column.whole("rows"), Column.decimal("share"), Column.decimal("amount"),
                Column.decimal("base"), Column.decimal("start"), Column.decimal("less"), Column.decimal("more"));
        List<BridgeLine> lines = source.folder().bridge();
        long all = lines.stream().filter(line -> ALL.equals(line.line())).mapToLong(BridgeLine::rows).sum();
        BigDecimal running = BigDecimal.ZERO;
        for (BridgeLine line : lines) {
            boolean end = ALL.equals(line.line()) || COUNTED.equals(line.line());
            if (!end && line.rows() == 0 && line.amount().signum() == 0) {
                continue;
            }
            BigDecimal amount = line.amount();
            BigDecimal after = end ? amount : running.subtract(amount);
            table.add(line.line(), end ? line.line() : "less", source.wording().name("bridge.", line.line()),
                    source.wording().name("bridge.short.", line.line()), line.rows(),
                    all == 0 ? null : BigDecimal.valueOf(line.rows()).divide(BigDecimal.valueOf(all), MathContext.DECIMAL64),
                    amount, end ? BigDecimal.ZERO : running.min(after), end ? amount : BigDecimal.ZERO,
                    end ? BigDecimal.ZERO : amount.max(BigDecimal.ZERO),
                    end ? BigDecimal.ZERO : amount.negate().max(BigDecimal.ZERO));
            running = after;
        }
        return table;
    }
}
