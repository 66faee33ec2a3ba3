/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salesconsultant.cleaning.recipe.Difference;
import org.salesconsultant.cleaning.recipe.RecipeDiff;
import org.salesconsultant.cleaning.recipe.RecipeEdits;
import org.salesconsultant.cleaning.recipe.RecipeFit;
import org.salesconsultant.cleaning.recipe.SchemaDrift;
import org.salesconsultant.cleaning.recipe.StepFit;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.CellEdit;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.model.analysis.Step;

/** Recipes that are edited, fitted to columns and compared. */
class RecipeEditsTest {

    private static final String CLEANING = "org.salesconsultant.cleaning.";

    private static Recipe recipe() {
        return Recipes.recipe().step("text", "standardiseText", Map.of())
                .step("number", "convertType", Map.of("columns", "quantity", "type", "decimal", "unreadable", "missing"))
                .step("filled", "missingValues", Map.of("columns", "quantity", "method", "mean"))
                .step("once", "exactDuplicates", Map.of()).done();
    }

    private static List<String> texts(Recipe first, Recipe second) {
        return RecipeDiff.of(first, second).stream().map(Difference::text).toList();
    }

    @Test
    void a_step_that_no_longer_fits_is_explained_and_those_after_it_are_kept() throws CoreException {
        Recipe recipe = recipe();
        RecipeEdits.remove(recipe.getSteps().get(1));
        RecipeFit fit = RecipeFit.of(recipe, "shop.recipe", List.of("id", "quantity"));
        assertEquals(List.of(StepFit.State.FITS, StepFit.State.DOES_NOT_FIT, StepFit.State.FITS),
                fit.steps().stream().map(StepFit::state).toList());
        String why = fit.steps().get(1).explanation();
        assertTrue(why.contains("filled") && why.contains("quantity") && !why.contains("\n"), why);
        assertFalse(fit.fits());
        assertEquals(List.of("text", "filled", "once"), recipe.getSteps().stream().map(Step::getId).toList());
        assertEquals(List.of(true, false, true), fit.fitting().getSteps().stream().map(Step::isEnabled).toList());
        assertTrue(recipe.getSteps().get(1).isEnabled(), "the recipe itself is left alone");
    }

    @Test
    void the_steps_that_fit_can_be_previewed_without_the_others() throws CoreException {
        Recipe recipe = recipe();
        RecipeEdits.enable(recipe.getSteps().get(1), false);
        Lines rows = Lines.csv("id,quantity\n a ,1\na,1\n");
        Recipe fitting = RecipeFit.of(recipe, "shop.recipe", rows.columns()).fitting();
        assertEquals(List.of("a|1"), Reading.of(fitting, rows).cells());
    }

    @Test
    void a_diff_names_each_change_in_words() {
        Recipe recipe = recipe();
        Recipe branch = RecipeEdits.branch(recipe);
        assertEquals(List.of(), texts(recipe, branch));
        RecipeEdits.move(branch.getSteps().get(3), 0);
        RecipeEdits.enable(branch.getSteps().get(1), false);
        RecipeEdits.configure(branch.getSteps().get(2), Map.of("columns", "quantity", "type", "integer"));
        RecipeEdits.remove(branch.getSteps().get(3));
        RecipeEdits.add(branch, 3, CLEANING + "filterRows", "1.0.0", Map.of("expression", "quantity > 0"));
        assertEquals(List.of("step 'filled' removed: missingValues(columns: quantity, method: mean)",
                "step 'once' moved to the beginning", "step 'text' switched off",
                "step 'number': type changed from 'decimal' to 'integer'", "step 'number': unreadable no longer 'missing'",
                "step 'filterRows' added after 'number': filterRows(expression: quantity > 0)"), texts(recipe, branch));
    }

    @Test
    void a_second_decision_on_the_same_matter_replaces_the_first() {
        Step step = recipe().getSteps().getFirst();
        RecipeEdits.decide(step, edit("C1", "name", "Anm", "Ann"));
        RecipeEdits.decide(step, edit("C2", "name", "x", "Bob"));
        RecipeEdits.decide(step, edit("C1", "name", "Ann", "Anna"));
        assertEquals(List.of("C1 Anm Anna", "C2 x Bob"), step.getDecisions().stream().map(CellEdit.class::cast)
                .map(each -> each.getKey() + ' ' + each.getBefore() + ' ' + each.getAfter()).toList());
    }

    private static CellEdit edit(String key, String column, String before, String after) {
        CellEdit edit = AnalysisFactory.eINSTANCE.createCellEdit();
        edit.setKey(key);
        edit.setColumn(column);
        edit.setBefore(before);
        edit.setAfter(after);
        return edit;
    }

    @Test
    void drift_of_columns_is_told_with_the_likely_new_name() {
        Recipe recipe = recipe();
        assertTrue(SchemaDrift.of(recipe, List.of("anything")).isEmpty(), "a recipe that does not say what it was made for");
        recipe.getColumns().addAll(List.of("Customer ID", "name", "city"));
        SchemaDrift drift = SchemaDrift.of(recipe, List.of("city", "name", "customer_id", "age"));
        assertEquals(List.of("column 'Customer ID' is not there; 'customer_id' may be it", "column 'customer_id' is new",
                "column 'age' is new", "the columns are in another order"), drift.lines());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void each_edit_is_undone_and_redone_as_one_change(long seed) {
        Random random = new Random(seed);
        Recipe recipe = recipe();
        List<Recipe> states = new ArrayList<>(List.of(EcoreUtil.copy(recipe)));
        List<ChangeDescription> changes = new ArrayList<>();
        ChangeRecorder recorder = new ChangeRecorder();
        for (int i = 0; i < 20; i++) {
            recorder.beginRecording(List.of(recipe));
            edit(recipe, random);
            changes.add(recorder.endRecording());
            states.add(EcoreUtil.copy(recipe));
        }
        for (int i = changes.size() - 1; i >= 0; i--) {
            changes.get(i).applyAndReverse();
            assertTrue(EcoreUtil.equals(states.get(i), recipe), "undo " + i);
        }
        for (int i = 0; i < changes.size(); i++) {
            changes.get(i).applyAndReverse();
            assertTrue(EcoreUtil.equals(states.get(i + 1), recipe), "redo " + i);
        }
    }

    private static void edit(Recipe recipe, Random random) {
        int count = recipe.getSteps().size();
        if (count < 2) {
            RecipeEdits.add(recipe, count, CLEANING + "exactDuplicates", "1.0.0", Map.of());
            return;
        }
        Step step = recipe.getSteps().get(random.nextInt(count));
        switch (random.nextInt(6)) {
            case 0 -> RecipeEdits.add(recipe, random.nextInt(count + 1), CLEANING + "exactDuplicates", "1.0.0", Map.of("columns", "id"));
            case 1 -> RecipeEdits.remove(step);
            case 2 -> RecipeEdits.move(step, random.nextInt(count));
            case 3 -> RecipeEdits.enable(step, !step.isEnabled());
            case 4 -> RecipeEdits.configure(step, Map.of("columns", "c" + random.nextInt(3)));
            default -> RecipeEdits.decide(step, edit("C" + random.nextInt(2), "name", "a", "b" + random.nextInt(5)));
        }
    }
}
