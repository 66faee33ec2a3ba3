/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.SetBasedStep;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.table.ColumnKind;
import org.salesconsultant.results.rows.RowStream;

/** Learns the mean, median or mode of columns, by which missing cells are filled. */
record TypicalValues(List<String> columns, MissingTexts missing, String method, Schema output) implements SetBasedStep {

    @Override
    public RowLocalStep fit(RowStream rows, IProgressMonitor monitor) throws CoreException {
        List<Statistic> statistics = columns.stream().map(column -> statistic()).toList();
        rows.forEach(batch -> {
            for (int c = 0; c < columns.size(); c++) {
                IntFunction<Object> cells = ColumnKind.reader(batch.table().column(columns.get(c)));
                for (int i = 0; i < batch.rows().length; i++) {
                    Cancel.check(monitor, i);
                    Object value = cells.apply(i);
                    if (!missing.isMissing(value)) {
                        statistics.get(c).add(value);
                    }
                }
            }
        }, monitor);
        List<Filling> fillings = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            Object typical = statistics.get(c).value();
            fillings.add(new Filling(columns.get(c), (file, row) -> typical));
        }
        return new FilledMissing(missing, fillings, output);
    }

    private Statistic statistic() {
        return switch (method) {
            case "mean" -> new Statistic.Mean();
            case "median" -> new Statistic.Median();
            default -> new Statistic.Mode();
        };
    }
}
