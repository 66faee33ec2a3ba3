/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.internal.steps.Cancel;
import org.salesconsultant.cleaning.review.RecordKey;
import org.salesconsultant.expression.table.ColumnKind;
import org.salesconsultant.results.rows.RowBatch;

/** How many of the rows that are equal in some columns have each value of the others. */
final class Majorities {

    private final RecordKey from;

    private final List<String> to;

    /** By position of a column: by key, by value. */
    private final List<Map<String, Map<Object, Integer>>> counts = new ArrayList<>();

    Majorities(List<String> from, List<String> to) {
        this.from = new RecordKey(from);
        this.to = to;
        to.forEach(column -> counts.add(new HashMap<>()));
    }

    void count(RowBatch batch, IProgressMonitor monitor) {
        IntFunction<String> keys = keys(from, batch);
        List<IntFunction<Object>> cells = to.stream()
                .<IntFunction<Object>>map(column -> ColumnKind.reader(batch.table().column(column))).toList();
        for (int i = 0; i < batch.rows().length; i++) {
            Cancel.check(monitor, i);
            String key = keys.apply(i);
            for (int c = 0; key != null && c < cells.size(); c++) {
                Object value = cells.get(c).apply(i);
                if (value != null) {
                    counts.get(c).computeIfAbsent(key, k -> new HashMap<>()).merge(value, 1, Integer::sum);
                }
            }
        }
    }

    /** {@return what reads the key at a row; null if one of its values is missing} */
    static IntFunction<String> keys(RecordKey from, RowBatch batch) {
        List<IntFunction<Object>> parts = from.columns().stream()
                .<IntFunction<Object>>map(column -> ColumnKind.reader(batch.table().column(column))).toList();
        IntFunction<String> keys = from.reader(batch.table());
        return row -> parts.stream().anyMatch(part -> part.apply(row) == null) ? null : keys.apply(row);
    }

    /** {@return by position of a column and by key, the value that at least two rows and more than a share of them have} */
    List<Map<String, Object>> right(double share) {
        List<Map<String, Object>> right = new ArrayList<>();
        for (Map<String, Map<Object, Integer>> ofColumn : counts) {
            Map<String, Object> values = new HashMap<>();
            ofColumn.forEach((key, ofKey) -> {
                int all = ofKey.values().stream().mapToInt(Integer::intValue).sum();
                ofKey.forEach((value, count) -> {
                    if (count > 1 && count > share * all) {
                        values.put(key, value);
                    }
                });
            });
            right.add(values);
        }
        return right;
    }
}
