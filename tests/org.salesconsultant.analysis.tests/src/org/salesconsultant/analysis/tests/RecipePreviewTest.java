/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.analysis.cleaning.CleanOutcome;
import org.salesconsultant.analysis.cleaning.CleanRequest;
import org.salesconsultant.analysis.cleaning.RecipeCleaning;
import org.salesconsultant.analysis.preview.Preview;
import org.salesconsultant.analysis.preview.PreviewRequest;
import org.salesconsultant.analysis.preview.PreviewRow;
import org.salesconsultant.analysis.preview.PreviewSource;
import org.salesconsultant.analysis.preview.RecipePreview;
import org.salesconsultant.analysis.preview.StepOutcome;
import org.salesconsultant.analysis.preview.StepTrial;
import org.salesconsultant.core.format.CsvText;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RejectedRow;

/** Recipes tried on a source, as the editor does. */
class RecipePreviewTest {

    private static final String RECIPE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <analysis:Recipe xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:analysis="http://salesconsultant.org/analysis/1.0">
              <steps id="text" contribution="org.salesconsultant.cleaning.standardiseText">
                <parameters name="case" value="upper"/>
              </steps>
              <steps id="amounts" contribution="org.salesconsultant.cleaning.convertType">
                <parameters name="columns" value="amount"/>
                <parameters name="type" value="decimal"/>
              </steps>
              <steps id="large" contribution="org.salesconsultant.cleaning.filterRows">
                <parameters name="expression" value="amount &gt;= 2"/>
              </steps>
            </analysis:Recipe>
            """;

    @TempDir
    private Path folder;

    private Recipe recipe;

    @BeforeEach
    void write_files() throws CoreException, IOException {
        Files.writeString(folder.resolve("shop.recipe"), RECIPE);
        Files.writeString(folder.resolve("a.csv"), "name,amount\n 李四 ,10.0\nann,1\nBob,3\nshort\n eve,x\n");
        recipe = ModelFiles.read(folder.resolve("shop.recipe"), Recipe.class);
    }

    private Preview preview(PreviewRequest request) throws CoreException {
        return RecipePreview.of(recipe, "shop.recipe", source(), request, new NullProgressMonitor());
    }

    private PreviewSource source() {
        return PreviewSource.of(folder.resolve("a.csv"), Map.of());
    }

    private static List<String> names(Preview preview) {
        return preview.rows().stream().map(row -> row.cells()[0]).toList();
    }

    @Test
    void shows_what_the_steps_make_with_what_changed_and_the_text_read() throws CoreException {
        Preview preview = preview(PreviewRequest.after(3));
        assertEquals(List.of("李四", "BOB"), names(preview));
        PreviewRow first = preview.rows().getFirst();
        assertEquals(List.of(new CellChange("text", "a.csv", "1", "name", " 李四 ", "李四", 1)), first.changes("name"));
        assertEquals("10.0", preview.staged(first, "amount"));
        assertArrayEquals(new String[] { "李四", "10" }, first.cells());
    }

    @Test
    void counts_each_step_and_tells_each_row_that_is_not_there() throws CoreException {
        Preview preview = preview(PreviewRequest.after(3));
        assertEquals(List.of("text 5 0", "amounts 1 1", "large 0 1"), counts(preview));
        assertEquals(List.of("read 4", "large 2", "amounts 5"),
                preview.dropped().stream().map(RejectedRow::stage).map(stage -> stage + ' ' + row(preview, stage)).toList());
        assertEquals(3, preview.droppedTotal());
    }

    private List<String> counts(Preview preview) {
        List<String> counts = new ArrayList<>();
        for (StepOutcome outcome : preview.steps()) {
            StepOutcome.Applied applied = assertInstanceOf(StepOutcome.Applied.class, outcome);
            counts.add(recipe.getSteps().get(counts.size()).getId() + ' ' + applied.changed() + ' ' + applied.dropped());
        }
        return counts;
    }

    private static long row(Preview preview, String stage) {
        return preview.dropped().stream().filter(row -> row.stage().equals(stage)).findFirst().orElseThrow().row();
    }

    @Test
    void shows_the_state_after_any_step_and_counts_all() throws CoreException {
        Preview preview = preview(PreviewRequest.after(1));
        assertEquals(List.of("李四", "ANN", "BOB", "EVE"), names(preview));
        assertEquals(List.of("text 5 0", "amounts 1 1", "large 0 1"), counts(preview));
    }

    @Test
    void shows_only_the_rows_a_filter_asks_for_and_counts_all() throws CoreException {
        Preview preview = preview(new PreviewRequest(1, "name = 'ANN' or name = 'BOB'", false, 1));
        assertEquals(List.of("ANN"), names(preview));
        assertEquals(List.of(2L, 4L), List.of(preview.found(), preview.total()));
    }

    @Test
    void shows_only_changed_rows() throws CoreException, IOException {
        Files.writeString(folder.resolve("a.csv"), "name,amount\nANN,1\nbob,3\n");
        assertEquals(List.of("BOB"), names(preview(new PreviewRequest(1, "", true, 10))));
    }

    @Test
    void a_filter_over_an_unknown_column_is_refused_in_one_line() {
        CoreException problem = assertThrows(CoreException.class, () -> preview(new PreviewRequest(3, "city = 'x'", false, 10)));
        assertTrue(problem.getMessage().contains("city"), problem.getMessage());
    }

    @Test
    void a_step_that_no_longer_fits_is_explained_and_the_others_are_applied() throws CoreException {
        recipe.getSteps().get(1).setEnabled(false);
        Preview preview = preview(PreviewRequest.after(3));
        assertEquals(new StepOutcome.Off(), preview.steps().get(1));
        StepOutcome.Unfit unfit = assertInstanceOf(StepOutcome.Unfit.class, preview.steps().get(2));
        assertTrue(unfit.reason().contains("'large'"), unfit.reason());
        assertEquals(List.of("李四", "ANN", "BOB", "EVE"), names(preview));
        assertEquals(3, recipe.getSteps().size());
    }

    @Test
    void a_trial_shows_the_cells_that_one_step_would_change() throws CoreException {
        StepTrial trial = RecipePreview.trial(recipe, "shop.recipe", source(), 0, 2, new NullProgressMonitor());
        assertEquals(List.of("1 name 李四", "2 name ANN"),
                trial.cells().stream().map(cell -> cell.key() + ' ' + cell.column() + ' ' + cell.after()).toList());
        assertEquals(5, assertInstanceOf(StepOutcome.Applied.class, trial.outcome()).changed());
    }

    @Test
    void a_cancelled_preview_ends() {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> RecipePreview.of(recipe, "shop.recipe", source(), PreviewRequest.after(3), cancelled));
    }

    @Test
    void the_preview_of_the_sample_is_what_the_command_writes() throws CoreException, IOException {
        Path retail = Path.of(System.getProperty("project.root", "."), "samples", "retail");
        Recipe customers = ModelFiles.read(retail.resolve("customers.recipe"), Recipe.class);
        PreviewSource source = PreviewSource.of(retail, "customers.recipe").getFirst();
        Path out = folder.resolve("out.csv");
        CleanOutcome outcome = RecipeCleaning.run(new CleanRequest(retail.resolve("customers.recipe"), source.files(), out, null, null,
                Map.of()), null);
        Preview preview = RecipePreview.of(customers, "customers.recipe", source, PreviewRequest.after(5), new NullProgressMonitor());
        List<String> written = Files.readAllLines(out);
        assertEquals(outcome.kept(), preview.total());
        assertEquals(written.subList(1, written.size()), preview.rows().stream().map(row -> CsvText.of(row.cells())).toList());
    }
}
