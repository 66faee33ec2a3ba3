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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salesconsultant.cleaning.RecipeRunner;
import org.salesconsultant.core.contribution.ContributionDescription;
import org.salesconsultant.core.contribution.ParameterDescription;
import org.salesconsultant.core.contribution.ParameterType;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.results.rows.RowStream;

/**
 * What every step keeps to. To test a step of your own, extend this, name it and give it parameters with which it
 * changes or drops something in the sample rows; give other rows or steps before it where it needs them.
 */
public abstract class CleaningStepContract {

    /** The id of the step under test in the recipes. */
    protected static final String TESTED = "tested";

    /** {@return the id of the contribution} */
    protected abstract String contribution();

    /** {@return its parameters for the sample rows} */
    protected abstract Map<String, String> parameters();

    /** {@return the rows to try it on} */
    protected Lines rows() {
        return Samples.customers();
    }

    /** {@return a recipe with the steps that prepare the rows for it; empty by default} */
    protected Recipes before() {
        return Recipes.recipe();
    }

    private Recipe recipe() {
        return before().step(TESTED, contribution(), parameters()).done();
    }

    private Reading read(int batchSize) throws CoreException {
        return Reading.of(recipe(), rows().by(batchSize));
    }

    @Test
    void is_contributed_and_described() throws CoreException {
        ContributionDescription description = RecipeRunner.steps().get("test", contribution()).description();
        List<String> texts = new ArrayList<>(List.of(description.name(), description.description()));
        for (ParameterDescription parameter : description.parameters()) {
            texts.add(parameter.label());
            texts.add(parameter.help());
        }
        assertTrue(texts.stream().noneMatch(text -> text.isBlank() || text.startsWith("%")), texts.toString());
    }

    @Test
    void does_something_to_the_sample() throws CoreException {
        Reading reading = read(64);
        assertFalse(reading.rejected().isEmpty() && reading.changes().isEmpty());
    }

    @Test
    void declares_the_columns_it_makes() throws CoreException {
        assertEquals(List.of(RecipeRunner.of(recipe(), "test").output(rows().columns())), read(64).schemas());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void gives_the_same_rows_and_log_whatever_the_size_of_batches(int batchSize) throws CoreException {
        assertEquals(read(64), read(batchSize));
    }

    @Test
    void gives_the_same_at_each_reading() throws CoreException {
        Reading.Recorder log = new Reading.Recorder();
        RowStream stream = RecipeRunner.of(recipe(), "test").apply(rows(), log);
        Reading first = Reading.of(stream, log);
        assertEquals(first, Reading.of(stream, log));
    }

    @Test
    void keeps_each_row_or_reports_it_dropped_once() throws CoreException {
        Reading before = Reading.of(before().done(), rows());
        Reading after = read(64);
        Set<String> accounted = new HashSet<>(after.keys());
        for (RejectedRow row : after.rejected()) {
            if (row.stage().equals(TESTED)) {
                assertTrue(accounted.add(row.file() + ':' + row.row()), row + " is there twice");
                assertFalse(row.reason().isBlank(), row.toString());
            }
        }
        assertEquals(new HashSet<>(before.keys()), accounted);
        assertEquals(before.keys().stream().filter(after.keys()::contains).toList(), after.keys(), "their order");
    }

    @Test
    void reports_each_cell_it_changes() throws CoreException {
        Map<String, String> before = new TreeMap<>();
        Reading reading = Reading.of(before().done(), rows());
        for (int i = 0; i < reading.rows().size(); i++) {
            before.put(reading.keys().get(i), reading.cells().get(i));
        }
        List<String> columns = RecipeRunner.of(before().done(), "test").output(rows().columns()).names();
        Reading after = read(64);
        assertEquals(columns, after.schemas().getFirst().names(), "override this test for a step that adds columns");
        Map<String, Long> differences = new TreeMap<>();
        for (int i = 0; i < after.rows().size(); i++) {
            String[] old = before.get(after.keys().get(i)).split("\\|", -1);
            String[] now = after.cells().get(i).split("\\|", -1);
            for (int c = 0; c < old.length; c++) {
                if (!old[c].equals(now[c])) {
                    differences.merge(columns.get(c), 1L, Long::sum);
                }
            }
        }
        Map<String, Long> reported = new TreeMap<>();
        for (CellChange change : after.changes()) {
            if (change.step().equals(TESTED)) {
                reported.merge(change.column(), change.count(), Long::sum);
            }
        }
        assertEquals(differences, reported);
    }

    @Test
    void leaves_the_batches_it_is_given_as_they_are() throws CoreException {
        Lines rows = rows();
        Reading before = Reading.of(Recipes.recipe().done(), rows);
        List<String> seen = new ArrayList<>();
        Reading.Recorder log = new Reading.Recorder();
        RowStream watched = new Watched(rows, seen);
        RecipeRunner.of(recipe(), "test").apply(watched, log).forEach(batch -> { }, new NullProgressMonitor());
        assertEquals(before.cells(), seen.subList(seen.size() - rows.count(), seen.size()));
    }

    @Test
    void names_the_known_columns_when_one_is_not_there() throws CoreException {
        for (ParameterDescription parameter : RecipeRunner.steps().get("test", contribution()).description().parameters()) {
            if (parameter.type() == ParameterType.COLUMN || parameter.type() == ParameterType.COLUMNS) {
                Map<String, String> wrong = new TreeMap<>(parameters());
                wrong.put(parameter.name(), "Nowhere");
                RecipeRunner runner = RecipeRunner.of(before().step(TESTED, contribution(), wrong).done(), "test.recipe");
                CoreException problem = assertThrows(CoreException.class, () -> runner.output(rows().columns()));
                assertTrue(Problem.isProblem(problem.getStatus()));
                String line = problem.getStatus().getMessage();
                assertTrue(line.contains(TESTED) && line.contains("Nowhere")
                        && line.contains(rows().columns().getFirst()), line);
            }
        }
    }

    @Test
    void stops_when_cancelled() throws CoreException {
        NullProgressMonitor monitor = new NullProgressMonitor();
        RowStream stream = RecipeRunner.of(recipe(), "test").apply(rows(), new Reading.Recorder());
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> stream.forEach(batch -> { }, monitor));
    }

    @Test
    void asks_for_cancel_at_least_each_thousand_rows() throws CoreException {
        Lines many = rows().repeated(10_000 / rows().count());
        int asked = asked(recipe(), many) - asked(before().done(), many);
        assertTrue(asked >= many.count() / 1000, asked + " times in " + many.count() + " rows");
    }

    private static int asked(Recipe recipe, Lines lines) throws CoreException {
        int[] asked = new int[1];
        RecipeRunner.of(recipe, "test").apply(lines, new Reading.Recorder()).forEach(batch -> { },
                new NullProgressMonitor() {
                    @Override
                    public boolean isCanceled() {
                        asked[0]++;
                        return false;
                    }
                });
        return asked[0];
    }
}
