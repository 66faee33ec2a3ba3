/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salesconsultant.cleaning.RecipeRunner;
import org.salesconsultant.cleaning.recipe.RecipeEdits;
import org.salesconsultant.cleaning.recipe.RecipeFit;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.CellEdit;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.model.analysis.Step;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.results.rows.RowStream;

/** Whole recipes of random steps on random rows: undo, replay and cancel. */
class RecipePropertiesTest {

    /** Steps that may or may not fit what the steps before them leave. */
    private static final List<Map.Entry<String, Map<String, String>>> STEPS = List.of(
            Map.entry("exactDuplicates", Map.of("columns", "id,name")),
            Map.entry("standardiseText", Map.of("columns", "id,name", "width", "half", "case", "lower")),
            Map.entry("missingValues", Map.of("columns", "id", "method", "previous")),
            Map.entry("missingValues", Map.of("columns", "name,day", "method", "mode", "missingTexts", "NA")),
            Map.entry("convertType", Map.of("columns", "quantity,price", "type", "decimal", "unreadable", "missing")),
            Map.entry("missingValues", Map.of("columns", "price,quantity", "method", "median")),
            Map.entry("filterRows", Map.of("expression", "id != 'C2' or isMissing(name)")),
            Map.entry("filterRows", Map.of("expression", "quantity > 1")),
            Map.entry("editRows", Map.of("column", "day", "expression", "isMissing(day)", "value", "2011-01-01")),
            Map.entry("editCells", Map.of("key", "id,price")));

    private static Step add(Recipe recipe, Random random) {
        Map.Entry<String, Map<String, String>> chosen = STEPS.get(random.nextInt(STEPS.size()));
        Step step = RecipeEdits.add(recipe, random.nextInt(recipe.getSteps().size() + 1),
                "org.salesconsultant.cleaning." + chosen.getKey(), "1.0.0", chosen.getValue());
        if (chosen.getKey().equals("editCells")) {
            CellEdit edit = AnalysisFactory.eINSTANCE.createCellEdit();
            edit.setKey("C1,10");
            edit.setColumn("name");
            edit.setBefore("a");
            edit.setAfter("Ann");
            RecipeEdits.decide(step, edit);
        }
        return step;
    }

    private static Recipe random(Random random, int steps) {
        Recipe recipe = AnalysisFactory.eINSTANCE.createRecipe();
        for (int i = 0; i < steps; i++) {
            add(recipe, random);
        }
        return recipe;
    }

    private static Reading read(Recipe recipe, Lines rows) throws CoreException {
        return Reading.of(RecipeFit.of(recipe, "test", rows.columns()).fitting(), rows);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void undoing_any_steps_equals_never_having_done_them(long seed) throws CoreException {
        Random random = new Random(seed);
        Lines rows = Samples.random(seed, 120);
        int changes = 0;
        for (int i = 0; i < 10; i++) {
            Recipe recipe = random(random, 6);
            List<String> undone = recipe.getSteps().stream().map(Step::getId).filter(id -> random.nextBoolean())
                    .collect(Collectors.toCollection(ArrayList::new));
            Recipe without = RecipeEdits.branch(recipe);
            without.getSteps().removeIf(step -> undone.contains(step.getId()));
            Reading never = read(without, rows);
            Collections.shuffle(undone, random);
            for (String id : undone) {
                Step step = recipe.getSteps().stream().filter(each -> each.getId().equals(id)).findFirst().orElseThrow();
                if (random.nextBoolean()) {
                    RecipeEdits.remove(step);
                } else {
                    RecipeEdits.enable(step, false);
                }
            }
            assertEquals(never, read(recipe, rows), "undone " + undone);
            changes += never.changes().size() + never.rejected().size();
        }
        assertTrue(changes > 100, changes + " changes");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void replaying_the_file_equals_what_was_seen_while_editing(long seed, @TempDir Path folder) throws CoreException, IOException {
        Random random = new Random(seed);
        Lines rows = Samples.random(seed, 120);
        Recipe recipe = AnalysisFactory.eINSTANCE.createRecipe();
        ChangeRecorder recorder = new ChangeRecorder();
        Reading seen = read(recipe, rows);
        for (int i = 0; i < 15; i++) {
            Reading before = seen;
            recorder.beginRecording(List.of(recipe));
            edit(recipe, random);
            var change = recorder.endRecording();
            seen = read(recipe, rows);
            if (random.nextInt(3) == 0) {
                change.applyAndReverse();
                seen = read(recipe, rows);
                assertEquals(before, seen, "undo " + i);
            }
        }
        Recipe fitting = RecipeFit.of(recipe, "test", rows.columns()).fitting();
        Path file = folder.resolve("test.recipe");
        ModelFiles.write(file, fitting);
        assertEquals(seen, Reading.of(ModelFiles.read(file, Recipe.class), rows.by(17)));
    }

    private static void edit(Recipe recipe, Random random) {
        int count = recipe.getSteps().size();
        if (count < 2 || random.nextInt(3) == 0) {
            add(recipe, random);
            return;
        }
        Step step = recipe.getSteps().get(random.nextInt(count));
        switch (random.nextInt(3)) {
            case 0 -> RecipeEdits.remove(step);
            case 1 -> RecipeEdits.enable(step, !step.isEnabled());
            default -> RecipeEdits.move(step, random.nextInt(count));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void a_reading_that_was_cancelled_anywhere_leaves_no_trace_in_the_next(long seed) throws CoreException {
        Random random = new Random(seed);
        Lines rows = Samples.random(seed, 120).by(20);
        Recipe recipe = RecipeFit.of(random(random, 5), "test", rows.columns()).fitting();
        Reading whole = Reading.of(recipe, rows);
        Reading.Recorder log = new Reading.Recorder();
        RowStream stream = RecipeRunner.of(recipe, "test").apply(rows, log);
        for (int asked = 1; asked < 12; asked += 2) {
            Impatient monitor = new Impatient(asked);
            assertThrows(OperationCanceledException.class, () -> stream.forEach(batch -> { }, monitor));
        }
        assertEquals(whole, Reading.of(stream, log), "kept or read again, the same");
    }

    /** Cancels when it has been asked so many times. */
    private static final class Impatient extends NullProgressMonitor {

        private int left;

        Impatient(int asked) {
            left = asked;
        }

        @Override
        public boolean isCanceled() {
            return --left < 0;
        }
    }
}
