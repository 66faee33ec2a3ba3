/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.steps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.salesconsultant.results.rows.RowBatch;

import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.selection.Selection;

/** New batches made of others, which stay as they are. */
public final class Batches {

    private Batches() {
    }

    /**
     * {@return the rows whose index is listed; the batch itself if all are}
     *
     * @param kept ascending indexes, of which the first {@code count} are taken
     */
    public static RowBatch keep(RowBatch batch, int[] kept, int count) {
        if (count == batch.rows().length) {
            return batch;
        }
        Selection selection = Selection.with(Arrays.copyOf(kept, count));
        long[] rows = new long[count];
        for (int i = 0; i < count; i++) {
            rows[i] = batch.rows()[kept[i]];
        }
        List<Column<?>> columns = new ArrayList<>();
        for (Column<?> column : batch.table().columns()) {
            columns.add(column.where(selection));
        }
        return new RowBatch(Table.create(batch.table().name(), columns), rows, batch.file());
    }

    /** {@return the batch with other columns in the place of those of the same name} */
    public static RowBatch replace(RowBatch batch, Map<String, Column<?>> replacements) {
        if (replacements.isEmpty()) {
            return batch;
        }
        List<Column<?>> columns = new ArrayList<>();
        for (Column<?> column : batch.table().columns()) {
            columns.add(replacements.getOrDefault(column.name(), column));
        }
        return new RowBatch(Table.create(batch.table().name(), columns), batch.rows(), batch.file());
    }

    /** {@return the batch with one more column, the last} */
    public static RowBatch with(RowBatch batch, Column<?> column) {
        List<Column<?>> columns = new ArrayList<>(batch.table().columns());
        columns.add(column);
        return new RowBatch(Table.create(batch.table().name(), columns), batch.rows(), batch.file());
    }

    /** {@return the first values that are read by index, to be changed} */
    public static Object[] values(IntFunction<Object> cells, int count) {
        Object[] values = new Object[count];
        for (int i = 0; i < count; i++) {
            values[i] = cells.apply(i);
        }
        return values;
    }
}
