/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.rows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.salesconsultant.analysis.preview.PreviewRow;
import org.salesconsultant.cleaning.CleaningStep;
import org.salesconsultant.cleaning.RecipeRunner;
import org.salesconsultant.cleaning.recipe.RecipeEdits;
import org.salesconsultant.cleaning.ui.document.RecipeDocument;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.format.CsvText;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.CellEdit;
import org.salesconsultant.model.analysis.Parameter;
import org.salesconsultant.model.analysis.Step;
import org.salesconsultant.results.rows.CellChange;

/**
 * Writes cells that a person edits into the recipe: into the step for such edits that is the last one shown, else into a new one
 * behind the steps shown.
 */
final class HandEdits {

    private static final Messages MESSAGES = Messages.of(HandEdits.class);

    private static final String STEP = "org.salesconsultant.cleaning.editCells";

    private static final String KEY = "key";

    private final RecipeDocument document;

    HandEdits(RecipeDocument document) {
        this.document = document;
    }

    /**
     * Edits a cell.
     *
     * @param columns the columns of the row
     * @param shown how many steps made it
     * @param keyColumn a column whose values name the rows; null if there is none, then all columns do
     * @param after the text to write; empty for a missing value
     */
    void edit(RowsPage.Cell cell, List<String> columns, int shown, String keyColumn, String after) {
        document.change(MESSAGES.text("edit.change", cell.column()), recipe -> {
            List<Step> steps = recipe.getSteps();
            Step last = shown == 0 ? null : steps.get(shown - 1);
            Step step = last != null && STEP.equals(last.getContribution()) ? last
                    : RecipeEdits.add(recipe, shown, STEP, version(), keyColumn == null ? Map.of() : Map.of(KEY, keyColumn));
            String[] input = input(cell.row(), columns, step.getId());
            CellEdit edit = AnalysisFactory.eINSTANCE.createCellEdit();
            edit.setKey(key(step, columns, input));
            edit.setColumn(cell.column());
            edit.setBefore(input[columns.indexOf(cell.column())]);
            edit.setAfter(after.isEmpty() ? null : after);
            edit.setAuthor(System.getProperty("user.name", ""));
            edit.setDate(LocalDate.now().toString());
            RecipeEdits.decide(step, edit);
        });
    }

    private static String version() {
        return RecipeRunner.steps().find(STEP).map(Contribution<CleaningStep>::description).orElseThrow().version();
    }

    /** {@return the row as it reaches the step, whose own changes are taken back} */
    private static String[] input(PreviewRow row, List<String> columns, String step) {
        String[] input = row.cells().clone();
        List<CellChange> changes = row.changes();
        for (int i = changes.size() - 1; i >= 0; i--) {
            int column = columns.indexOf(changes.get(i).column());
            if (changes.get(i).step().equals(step) && column >= 0) {
                input[column] = changes.get(i).before();
            }
        }
        return input;
    }

    private static String key(Step step, List<String> columns, String[] input) {
        Optional<String> named = step.getParameters().stream().filter(each -> KEY.equals(each.getName())).map(Parameter::getValue)
                .filter(value -> value != null && !value.isBlank()).findFirst();
        return CsvText.of(named.map(names -> Arrays.stream(names.split(",")).map(String::strip)
                .map(name -> input[columns.indexOf(name)]).toArray(String[]::new)).orElse(input));
    }
}
