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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.cleaning.RecipeRunner;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.model.analysis.RejectCategory;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.results.rows.RowStream;

class RecipeRunnerTest {

    private static final Lines ORDERS = Lines.csv("""
            InvoiceNo,CustomerID,Quantity
            536365,17850.0,6
            C536366,17850.0,-6
            536367,,2
            536368,13047.0,many
            """);

    private static final Map<String, String> IDS = Map.of("columns", "CustomerID", "type", "integer", "unreadable", "missing");

    private static String complaint(Recipe recipe) {
        CoreException problem = assertThrows(CoreException.class,
                () -> RecipeRunner.of(recipe, "orders.recipe").output(ORDERS.columns()));
        assertTrue(Problem.isProblem(problem.getStatus()), problem.getStatus().toString());
        return problem.getStatus().getMessage();
    }

    @Test
    void steps_run_in_their_order_and_account_for_each_row() throws CoreException {
        Reading reading = Reading.of(Recipes.recipe().step("ids", "convertType", IDS)
                .filter("cancelled", "not startsWith(InvoiceNo, 'C')", "cancelled by the customer", RejectCategory.RETURNS)
                .filter("known", "not isMissing(CustomerID)", "", RejectCategory.CUSTOMER_UNKNOWN)
                .step("numbers", "convertType", Map.of("columns", "Quantity", "type", "integer")).done(), ORDERS);
        assertEquals(List.of("lines.csv:1|536365|17850|6"), reading.rows());
        assertEquals(List.of(
                new RejectedRow("cancelled", "lines.csv", 2, "InvoiceNo", "cancelled by the customer", "C536366,17850,-6",
                        "returns", null),
                new RejectedRow("known", "lines.csv", 3, "CustomerID", "not true: not isMissing(CustomerID)", "536367,,2",
                        "customer-unknown", null),
                new RejectedRow("numbers", "lines.csv", 4, "Quantity", "'many' cannot be read as integer", "536368,13047,many",
                        "other", null)),
                reading.rejected());
        assertEquals(List.of(new CellChange("ids", "", "", "CustomerID", "17850.0", "17850", 3)), reading.changes());
    }

    @Test
    void a_step_that_is_switched_off_is_skipped_whatever_it_is() throws CoreException {
        Recipe recipe = Recipes.recipe().step("gone", "com.example.gone", Map.of("x", "1")).off()
                .step("one", "filterRows", Map.of("expression", "Nowhere > 1")).off().done();
        assertEquals(4, Reading.of(recipe, ORDERS).rows().size());
    }

    @Test
    void a_missing_contribution_is_reported_and_its_part_of_the_file_stays(@TempDir Path folder)
            throws CoreException, IOException {
        Recipe recipe = Recipes.recipe().step("ids", "convertType", IDS).step("geo", "com.example.geocode",
                Map.of("provider", "amap", "column", "地址")).done();
        Path file = folder.resolve("orders.recipe");
        ModelFiles.write(file, recipe);
        String before = Files.readString(file);
        Recipe read = ModelFiles.read(file, Recipe.class);
        String line = complaint(read);
        assertTrue(line.startsWith("orders.recipe, step 'geo': there is no contribution 'com.example.geocode'"), line);
        ModelFiles.write(file, read);
        assertEquals(before, Files.readString(file));
        assertTrue(before.contains("amap") && before.contains("地址"), before);
    }

    @Test
    void schema_drift_is_reported_before_any_row_is_read() throws CoreException {
        RowStream untouchable = new RowStream() {
            @Override
            public List<String> columns() {
                return List.of("InvoiceNo", "Customer");
            }

            @Override
            public void forEach(BatchConsumer consumer, IProgressMonitor monitor) {
                throw new AssertionError("a row was read");
            }
        };
        RecipeRunner runner = RecipeRunner.of(Recipes.recipe().step("ids", "convertType", IDS).done(), "orders.recipe");
        CoreException problem = assertThrows(CoreException.class,
                () -> runner.apply(untouchable, new Reading.Recorder()));
        assertEquals("orders.recipe, step 'ids': there is no column 'CustomerID'. Correct 'columns' of the step, or the"
                + " source; its columns here are: InvoiceNo, Customer.", problem.getStatus().getMessage());
    }

    @Test
    void a_filter_on_an_unknown_column_names_step_character_and_a_near_one() {
        String line = complaint(Recipes.recipe().step("f", "filterRows", Map.of("expression", "1 < Qantity")).done());
        assertEquals("orders.recipe, step 'f', character 5: there is no column 'Qantity'. Perhaps you mean Quantity.", line);
    }

    @Test
    void wrong_parameters_are_reported_with_the_step() {
        assertTrue(complaint(Recipes.recipe().step("s", "filterRows", Map.of()).done()).contains("step 's'"));
        assertTrue(complaint(Recipes.recipe().step("s", "filterRows", Map.of("expression", "true", "x", "1")).done())
                .contains("there is no parameter 'x'"));
        assertTrue(complaint(Recipes.recipe().step("s", "missingValues", Map.of("method", "guess")).done()).contains("guess"));
        assertTrue(complaint(Recipes.recipe().step("s", "missingValues", Map.of("method", "constant")).done())
                .contains("there is no value to fill in"));
        assertTrue(complaint(Recipes.recipe().step("s", "missingValues", Map.of("method", "mean", "columns", "Quantity")).done())
                .contains("'Quantity' is not a number"));
        assertTrue(complaint(Recipes.recipe().step("s", "convertType", Map.of("columns", "", "type", "date")).done())
                .contains("no column is named"));
        assertTrue(complaint(Recipes.recipe().step("s", "convertType",
                Map.of("columns", "Quantity", "type", "date", "format", "bogus")).done()).contains("d/M/yyyy"));
        assertTrue(complaint(Recipes.recipe().step("s", "convertType",
                Map.of("columns", "Quantity", "type", "decimal", "format", "#,##0")).done()).contains("1.234,5"));
    }

    @Test
    void step_ids_are_unique() {
        assertTrue(complaint(Recipes.recipe().step("s", "exactDuplicates", Map.of()).step("s", "exactDuplicates", Map.of())
                .done()).contains("'s' is empty or there twice"));
    }

    @Test
    void an_empty_recipe_changes_nothing() throws CoreException {
        assertEquals(List.of("536365|17850.0|6", "C536366|17850.0|-6", "536367||2", "536368|13047.0|many"),
                Reading.of(Recipes.recipe().done(), ORDERS).cells());
    }

    @Test
    void no_rows_are_no_trouble() throws CoreException {
        Lines none = Lines.of(List.of("id"), List.of());
        Recipe recipe = Recipes.recipe().step("d", "exactDuplicates", Map.of())
                .step("m", "missingValues", Map.of("method", "mode")).done();
        assertEquals(List.of(), Reading.of(recipe, none).rows());
    }
}
