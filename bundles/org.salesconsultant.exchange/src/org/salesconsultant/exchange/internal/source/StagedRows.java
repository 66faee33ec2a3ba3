/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.source;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.core.format.CsvText;
import org.salesconsultant.exchange.internal.mapping.Columns;
import org.salesconsultant.exchange.internal.mapping.RowAmounts;
import org.salesconsultant.results.rows.RowBatch;
import org.salesconsultant.results.rows.RowStream;

import tech.tablesaw.columns.Column;

/**
 * The staged rows as cleaning sees them. It remembers the texts of the batch being read, so that the amount of a row that
 * cleaning drops, and the text of one that is refused later, are there without reading it again.
 */
final class StagedRows implements RowStream {

    private final RowStream rows;

    private final RowAmounts amounts;

    private final int[] columns;

    private RowBatch current;

    private String[][] texts;

    StagedRows(RowStream rows, RowAmounts amounts) {
        this.rows = rows;
        this.amounts = amounts;
        columns = amounts.columns().stream().mapToInt(each -> Columns.index(rows.columns(), each)).toArray();
    }

    @Override
    public List<String> columns() {
        return rows.columns();
    }

    @Override
    public void forEach(BatchConsumer consumer, IProgressMonitor monitor) throws CoreException {
        rows.forEach(batch -> {
            RowBatch outer = current;
            String[][] outerTexts = texts;
            remember(batch);
            consumer.accept(batch);
            current = outer;
            texts = outerTexts;
        }, monitor);
    }

    private void remember(RowBatch batch) {
        current = batch;
        texts = new String[rows.columns().size()][];
        for (int c = 0; c < texts.length; c++) {
            texts[c] = copy(batch.table().column(c));
        }
    }

    /** Copied, since a step may change a column where it is. */
    private static String[] copy(Column<?> column) {
        String[] copy = new String[column.size()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = column.getString(i);
        }
        return copy;
    }

    /** {@return whether a row is in the batch being read} */
    boolean reading(String file, long row) {
        return index(file, row) >= 0;
    }

    /** {@return the amount of a row of the batch being read; null if it has none} */
    BigDecimal amount(String file, long row) {
        int at = index(file, row);
        return amounts.of(Arrays.stream(columns).mapToObj(each -> each < 0 ? null : texts[each][at]).toArray(String[]::new));
    }

    /** {@return a row of the batch being read as CSV text; null if another batch is being read} */
    String text(String file, long row) {
        int at = index(file, row);
        return at < 0 ? null : CsvText.of(Arrays.stream(texts).map(each -> each[at]).toArray(String[]::new));
    }

    private int index(String file, long row) {
        return current == null || !current.file().equals(file) ? -1 : Arrays.binarySearch(current.rows(), row);
    }
}
