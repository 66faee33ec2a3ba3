/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.StepUse;
import org.salesconsultant.cleaning.internal.blocking.BlockingKey;
import org.salesconsultant.cleaning.internal.comparison.Comparison;
import org.salesconsultant.cleaning.internal.linkage.Field;
import org.salesconsultant.cleaning.internal.linkage.FieldBuilder;
import org.salesconsultant.cleaning.internal.steps.Cancel;
import org.salesconsultant.cleaning.review.Decisions;
import org.salesconsultant.expression.Expression;
import org.salesconsultant.expression.reading.ValueText;
import org.salesconsultant.expression.table.ColumnKind;
import org.salesconsultant.expression.table.TableRow;
import org.salesconsultant.results.rows.RowBatch;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

/** The rows as the finder sees them: the fields, the keys of the recipe, and which rows a person has decided on. */
final class FieldRows {

    private final FuzzyOptions options;

    private final Decisions decisions;

    private final List<FieldBuilder> fields = new ArrayList<>();

    private final List<FieldBuilder> keys = new ArrayList<>();

    private final Set<String> decidedKeys = new HashSet<>();

    private final Map<String, IntArrayList> decidedRows = new HashMap<>();

    private int count;

    FieldRows(StepUse use, FuzzyOptions options) {
        this.options = options;
        decisions = use.decisions();
        options.columns().forEach(column -> fields.add(new FieldBuilder(column, options.comparisons().get(column))));
        options.keys().forEach(key -> keys.add(new FieldBuilder(key.text(), Comparison.EXACT)));
        decisions.pairs().forEach(pair -> decidedKeys.addAll(List.of(pair.first(), pair.second())));
    }

    void add(RowBatch batch, IProgressMonitor monitor) {
        List<IntFunction<Object>> cells = options.columns().stream()
                .<IntFunction<Object>>map(column -> ColumnKind.reader(batch.table().column(column))).toList();
        TableRow row = new TableRow(batch.table());
        IntFunction<String> names = options.key().reader(batch.table());
        for (int i = 0; i < batch.rows().length; i++) {
            Cancel.check(monitor, i);
            for (int f = 0; f < fields.size(); f++) {
                fields.get(f).add(ValueText.of(cells.get(f).apply(i)));
            }
            for (int k = 0; k < keys.size(); k++) {
                Expression key = options.keys().get(k);
                keys.get(k).add(ValueText.of(key.value(row.at(i))));
            }
            if (!decidedKeys.isEmpty()) {
                String name = names.apply(i);
                if (decidedKeys.contains(name)) {
                    decidedRows.computeIfAbsent(name, key -> new IntArrayList()).add(count);
                }
            }
            count++;
        }
    }

    int count() {
        return count;
    }

    List<Field> fields() {
        return fields.stream().map(FieldBuilder::build).toList();
    }

    /** @param first the number of the first key: keys of different numbers refine each other */
    List<BlockingKey> keys(int first) {
        List<BlockingKey> built = new ArrayList<>();
        for (FieldBuilder key : keys) {
            Field field = key.build();
            built.add(new BlockingKey(first + built.size(), field.codes(), field.values().length));
        }
        return built;
    }

    Verdicts verdicts() {
        LongOpenHashSet same = new LongOpenHashSet();
        LongOpenHashSet different = new LongOpenHashSet();
        for (Decisions.Pair pair : decisions.pairs()) {
            IntArrayList ofFirst = decidedRows.getOrDefault(pair.first(), new IntArrayList());
            IntArrayList ofSecond = decidedRows.getOrDefault(pair.second(), new IntArrayList());
            for (int a : ofFirst) {
                for (int b : ofSecond) {
                    if (a != b) {
                        (pair.same() ? same : different).add(Verdicts.pair(a, b));
                    }
                }
            }
        }
        return new Verdicts(same, different);
    }
}
