/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salesconsultant.model.analysis.Recipe;

/** Whole recipes of random steps on random rows: where batches end leaves no trace in the rows or the log. */
class BatchSizeTest {

    /** Steps that fit whatever came before, and some that first convert what they need. */
    private static final List<BiConsumer<Recipes, String>> STEPS = List.of(
            (recipe, id) -> recipe.step(id, "exactDuplicates", Map.of("columns", "id,name")),
            (recipe, id) -> recipe.step(id, "exactDuplicates", Map.of()),
            (recipe, id) -> recipe.step(id, "standardiseText", Map.of("columns", "id,name", "width", "half", "case", "lower")),
            (recipe, id) -> recipe.step(id, "missingValues", Map.of("columns", "id", "method", "previous")),
            (recipe, id) -> recipe.step(id, "missingValues",
                    Map.of("columns", "name,day", "method", "mode", "missingTexts", "NA")),
            (recipe, id) -> recipe.step(id, "missingValues", Map.of("columns", "name", "method", "drop")),
            (recipe, id) -> recipe.step(id, "convertType",
                    Map.of("columns", "quantity", "type", "integer", "unreadable", "missing")),
            (recipe, id) -> recipe.step(id, "convertType", Map.of("columns", "quantity", "type", "decimal")),
            (recipe, id) -> recipe.step(id + "a", "convertType",
                    Map.of("columns", "price,quantity", "type", "decimal", "unreadable", "missing"))
                    .step(id, "missingValues", Map.of("columns", "price,quantity", "method", "median")),
            (recipe, id) -> recipe.step(id + "a", "convertType",
                    Map.of("columns", "price", "type", "integer", "unreadable", "missing"))
                    .step(id, "missingValues", Map.of("columns", "price", "method", "mean")),
            (recipe, id) -> recipe.step(id, "filterRows", Map.of("expression", "id != 'C2' or isMissing(name)")),
            (recipe, id) -> recipe.step(id, "missingValues", Map.of("columns", "id", "method", "constant", "value", "none")));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void never_changes_a_result(long seed) throws CoreException {
        Random random = new Random(seed);
        Lines rows = Samples.random(seed, 120);
        int changes = 0;
        for (int i = 0; i < 12; i++) {
            List<Integer> chosen = new ArrayList<>();
            Recipes recipes = Recipes.recipe();
            for (int n = 1 + random.nextInt(5); n > 0; n--) {
                chosen.add(random.nextInt(STEPS.size()));
                STEPS.get(chosen.getLast()).accept(recipes, "step" + n);
            }
            Recipe recipe = recipes.done();
            Reading whole = Reading.of(recipe, rows);
            changes += whole.changes().size() + whole.rejected().size();
            for (int size : new int[] {1, 7, 60}) {
                assertEquals(whole, Reading.of(recipe, rows.by(size)), "steps " + chosen + ", batches of " + size);
            }
        }
        assertTrue(changes > 100, changes + " changes");
    }
}
