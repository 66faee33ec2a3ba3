/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.salesconsultant.cleaning.RecipeRunner;
import org.salesconsultant.expression.table.TableRow;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.results.rows.RowLog;

/** A file as a recipe leaves it: what is kept, column by column, and how much was dropped for what. */
final class Cleaned implements RowLog {

    private final Map<String, List<Object>> columns = new TreeMap<>();

    private final Map<String, Integer> dropped = new TreeMap<>();

    static Cleaned by(Recipe recipe, Path file) throws CoreException, IOException {
        Cleaned cleaned = new Cleaned();
        RecipeRunner.of(recipe, recipe.getId()).apply(CsvRows.of(file), cleaned).forEach(batch -> {
            TableRow row = new TableRow(batch.table());
            List<String> names = batch.table().columnNames();
            for (int c = 0; c < names.size(); c++) {
                List<Object> values = cleaned.columns.computeIfAbsent(names.get(c), name -> new ArrayList<>());
                for (int i = 0; i < batch.rows().length; i++) {
                    values.add(row.at(i).value(c));
                }
            }
        }, new NullProgressMonitor());
        return cleaned;
    }

    @Override
    public void rejected(RejectedRow row) {
        dropped.merge(row.stage() + ": " + row.category(), 1, Integer::sum);
    }

    @Override
    public void changed(CellChange change) {
        // how much was changed is the steps' own promise
    }

    /** {@return how many rows are kept} */
    int kept() {
        return columns.values().iterator().next().size();
    }

    /** {@return the values of a column; null where missing} */
    List<Object> column(String name) {
        return columns.get(name);
    }

    /** {@return the different texts of a column, in order} */
    TreeSet<String> texts(String name) {
        TreeSet<String> texts = new TreeSet<>();
        column(name).forEach(value -> texts.add(String.valueOf(value)));
        return texts;
    }

    /** {@return how many rows each step dropped, by step id and category} */
    Map<String, Integer> dropped() {
        return dropped;
    }

    /** {@return how many rows were dropped} */
    int droppedInAll() {
        return dropped.values().stream().mapToInt(Integer::intValue).sum();
    }
}
