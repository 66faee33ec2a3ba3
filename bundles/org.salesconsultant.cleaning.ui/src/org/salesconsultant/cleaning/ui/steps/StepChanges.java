/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.steps;

import java.util.List;
import java.util.stream.Collectors;

import org.salesconsultant.cleaning.recipe.RecipeEdits;
import org.salesconsultant.cleaning.ui.document.RecipeDocument;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.analysis.Parameter;
import org.salesconsultant.model.analysis.Step;

/** What a person does to the steps of a recipe, each as one change that can be undone. */
final class StepChanges {

    private static final Messages MESSAGES = Messages.of(StepChanges.class);

    private final RecipeDocument document;

    private final StepTexts texts;

    StepChanges(RecipeDocument document, StepTexts texts) {
        this.document = document;
        this.texts = texts;
    }

    private List<Step> steps() {
        return document.recipe().getSteps();
    }

    void enable(Step step, boolean on) {
        document.change(MESSAGES.text(on ? "change.on" : "change.off", texts.name(step)), recipe -> RecipeEdits.enable(step, on));
    }

    void remove(Step step) {
        document.change(MESSAGES.text("change.remove", texts.name(step)), recipe -> RecipeEdits.remove(step));
    }

    /** @param by -1 for up, 1 for down */
    void move(Step step, int by) {
        int to = steps().indexOf(step) + by;
        document.change(MESSAGES.text("change.move", texts.name(step)), recipe -> RecipeEdits.move(step, to));
    }

    boolean canMove(Step step, int by) {
        int to = steps().indexOf(step) + by;
        return to >= 0 && to < steps().size();
    }

    void insert(Step step, int position) {
        document.change(MESSAGES.text("change.add", texts.name(step)), recipe -> recipe.getSteps().add(position, step));
    }

    /** Gives a step the parameters, the reason and the category of another. */
    void replace(Step step, Step edited) {
        document.change(MESSAGES.text("change.edit", texts.name(step)), recipe -> {
            step.setVersion(edited.getVersion());
            step.setReason(edited.getReason());
            step.setCategory(edited.getCategory());
            RecipeEdits.configure(step, edited.getParameters().stream().collect(Collectors.toMap(Parameter::getName, Parameter::getValue)));
        });
    }
}
