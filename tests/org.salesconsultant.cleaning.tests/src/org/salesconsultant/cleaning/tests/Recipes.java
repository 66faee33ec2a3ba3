/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.tests;

import java.util.Map;

import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.Parameter;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.model.analysis.RejectCategory;
import org.salesconsultant.model.analysis.Step;

/** Makes recipes. */
public final class Recipes {

    private final Recipe recipe = AnalysisFactory.eINSTANCE.createRecipe();

    /** {@return an empty recipe to add to} */
    public static Recipes recipe() {
        return new Recipes();
    }

    /** {@return this, with one more step; a contribution without a dot is one of ours} */
    public Recipes step(String id, String contribution, Map<String, String> parameters) {
        Step step = AnalysisFactory.eINSTANCE.createStep();
        step.setId(id);
        step.setContribution(contribution.contains(".") ? contribution : "org.salesconsultant.cleaning." + contribution);
        parameters.forEach((name, value) -> {
            Parameter parameter = AnalysisFactory.eINSTANCE.createParameter();
            parameter.setName(name);
            parameter.setValue(value);
            step.getParameters().add(parameter);
        });
        recipe.getSteps().add(step);
        return this;
    }

    /** {@return this, with a filter that has a reason and a category} */
    public Recipes filter(String id, String expression, String reason, RejectCategory category) {
        step(id, "filterRows", Map.of("expression", expression));
        last().setReason(reason);
        last().setCategory(category);
        return this;
    }

    /** {@return this, its last step switched off} */
    public Recipes off() {
        last().setEnabled(false);
        return this;
    }

    private Step last() {
        return recipe.getSteps().getLast();
    }

    /** {@return the recipe} */
    public Recipe done() {
        return recipe;
    }
}
