/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.salesconsultant.cleaning.RecipeRunner;
import org.salesconsultant.cleaning.lineage.CellLineage;
import org.salesconsultant.cleaning.lineage.RowLineage;
import org.salesconsultant.cleaning.lineage.Tracer;
import org.salesconsultant.cleaning.recipe.RecipeEdits;
import org.salesconsultant.cleaning.review.GroupedRow;
import org.salesconsultant.cleaning.review.OpenCases;
import org.salesconsultant.cleaning.review.RecordKey;
import org.salesconsultant.cleaning.review.ReviewCase;
import org.salesconsultant.cleaning.review.ReviewCase.Place;
import org.salesconsultant.cleaning.review.ReviewLog;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.CellEdit;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.results.rows.RowStream;

/** A person's edits, and where a cell comes from. */
class EditStepsTest {

    private static final Lines ROWS = Lines.csv("id,name,age\nC1,Anm,34\nC2,Bob,x\nC3,,51\nC1,Ann,34\n");

    /** {@return a recipe with edits: key, column, before, after each, "" for a missing value} */
    private static Recipe edits(String[]... edits) {
        Recipe recipe = Recipes.recipe().step("mine", "editCells", Map.of("key", "id")).done();
        for (String[] each : edits) {
            CellEdit edit = AnalysisFactory.eINSTANCE.createCellEdit();
            edit.setKey(each[0]);
            edit.setColumn(each[1]);
            edit.setBefore(each[2].isEmpty() ? null : each[2]);
            edit.setAfter(each[3].isEmpty() ? null : each[3]);
            RecipeEdits.decide(recipe.getSteps().getFirst(), edit);
        }
        return recipe;
    }

    private static String[] edit(String... parts) {
        return parts;
    }

    @Test
    void an_edit_is_applied_by_key_and_value_wherever_its_row_is() throws CoreException {
        Recipe recipe = edits(edit("C1", "name", "Anm", "Ann"), edit("C3", "name", "", "Eva"), edit("C2", "age", "x", ""));
        Lines moved = Lines.csv("id,name,age\nC9,Max,3\nC3,,51\nC2,Bob,x\nC1,Anm,34\n");
        Reading reading = Reading.of(recipe, moved);
        assertEquals(List.of("C9|Max|3", "C3|Eva|51", "C2|Bob|", "C1|Ann|34"), reading.cells());
        assertEquals(3, reading.changes().size());
    }

    @Test
    void an_edit_whose_cell_holds_another_text_is_told_and_not_applied() throws CoreException {
        Recipe recipe = edits(edit("C2", "name", "Rob", "Bert"), edit("C7", "age", "1", "2"), edit("C1", "name", "Anm", "Ann"));
        List<ReviewCase> open = new ArrayList<>();
        RowStream rows = RecipeRunner.of(recipe, "test").apply(ROWS, new Reading.Recorder(), new ReviewLog() {
            @Override
            public void grouped(GroupedRow row) {
                throw new AssertionError(row);
            }

            @Override
            public void open(String step, OpenCases cases) {
                assertEquals("mine 2", step + ' ' + cases.count());
                open.addAll(cases.cases());
            }
        });
        rows.forEach(batch -> assertEquals("Bob", batch.table().getString(1, "name")), new NullProgressMonitor());
        assertEquals(List.of(new ReviewCase.StaleEdit("C2", "name", "Rob", "Bert", new Place("lines.csv", 2), "Bob"),
                new ReviewCase.StaleEdit("C7", "age", "1", "2", null, null)), open);
    }

    @Test
    void an_edit_of_a_column_that_is_gone_is_a_problem_in_one_line() throws CoreException {
        RecipeRunner runner = RecipeRunner.of(edits(edit("C1", "city", "", "Leeds")), "shop.recipe");
        String line = assertThrows(CoreException.class, () -> runner.output(ROWS.columns())).getMessage();
        assertTrue(line.contains("mine") && line.contains("city") && line.contains("id, name, age") && !line.contains("\n"), line);
    }

    @Test
    void one_value_is_written_to_all_rows_of_a_filter() throws CoreException {
        Recipe recipe = Recipes.recipe().step("all", "editRows",
                Map.of("column", "name", "expression", "id = 'C1' or isMissing(name)", "value", "Ann")).done();
        Reading reading = Reading.of(recipe, ROWS);
        assertEquals(List.of("C1|Ann|34", "C2|Bob|x", "C3|Ann|51", "C1|Ann|34"), reading.cells());
        assertEquals(List.of("1", "3"), reading.changes().stream().map(change -> change.key()).toList());
    }

    @Test
    void the_lineage_of_a_cell_names_each_step_with_what_was_before_and_after() throws CoreException {
        Recipe recipe = edits(edit("C2", "age", "x", "7.0"));
        Recipe rest = Recipes.recipe().step("case", "standardiseText", Map.of("columns", "name", "case", "upper"))
                .step("number", "convertType", Map.of("columns", "age", "type", "integer"))
                .step("old", "filterRows", Map.of("expression", "age < 50")).done();
        recipe.getSteps().addAll(List.copyOf(rest.getSteps()));
        Tracer tracer = RecipeRunner.of(recipe, "test").tracer(ROWS);
        assertEquals(List.of(new Place("lines.csv", 2)), tracer.find(new RecordKey(List.of("id")), "C2", null));
        RowLineage row = tracer.trace("lines.csv", 2, null).orElseThrow();
        assertEquals(new CellLineage("age", null, "x",
                List.of(new CellLineage.Change("mine", "x", "7.0"), new CellLineage.Change("number", "7.0", "7"))),
                row.cell("age").orElseThrow());
        assertEquals("BOB", row.cell("name").orElseThrow().last());
        assertEquals(List.of(), row.cell("id").orElseThrow().changes());
        RowLineage dropped = tracer.trace("lines.csv", 3, null).orElseThrow();
        assertEquals("old not true: age < 50", dropped.droppedBy() + ' ' + dropped.reason());
        assertFalse(tracer.trace("lines.csv", 9, null).isPresent());
    }
}
