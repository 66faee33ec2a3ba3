/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.recipe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.salesconsultant.cleaning.CleaningStep;
import org.salesconsultant.cleaning.RecipeRunner;
import org.salesconsultant.cleaning.internal.run.ResolvedStep;
import org.salesconsultant.core.contribution.ContributionRegistry;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.model.analysis.Step;

/**
 * How the steps of a recipe fit some columns. A step that does not fit stays in the recipe and is explained; the steps after it are
 * looked at as if it were switched off.
 */
public final class RecipeFit {

    private final Recipe recipe;

    private final List<StepFit> steps;

    private final Schema output;

    private RecipeFit(Recipe recipe, List<StepFit> steps, Schema output) {
        this.recipe = recipe;
        this.output = output;
        this.steps = List.copyOf(steps);
    }

    /**
     * {@return how a recipe fits; no data are looked at, and the recipe is not changed}
     *
     * @param place where the recipe stands, for messages
     * @param columns the columns of the rows to clean
     * @throws CoreException if a contribution fails in a way that is a defect, not something a person can cure
     */
    public static RecipeFit of(Recipe recipe, String place, List<String> columns) throws CoreException {
        ContributionRegistry<CleaningStep> registry = RecipeRunner.steps();
        Set<String> ids = new HashSet<>();
        List<StepFit> steps = new ArrayList<>();
        Schema schema = Schema.texts(columns);
        for (Step step : recipe.getSteps()) {
            StepFit fit = fit(registry, step, place, schema, ids);
            steps.add(fit);
            schema = fit.output();
        }
        return new RecipeFit(recipe, steps, schema);
    }

    private static StepFit fit(ContributionRegistry<CleaningStep> registry, Step step, String place, Schema input, Set<String> ids)
            throws CoreException {
        try {
            ResolvedStep.checkId(step, place, ids);
            if (!step.isEnabled()) {
                return new StepFit(step.getId(), StepFit.State.OFF, "", input, input);
            }
            Schema output = ResolvedStep.of(registry, step, place).prepare(input).output();
            return new StepFit(step.getId(), StepFit.State.FITS, "", input, output);
        } catch (CoreException e) {
            if (!Problem.isProblem(e.getStatus())) {
                throw e;
            }
            return new StepFit(step.getId(), StepFit.State.DOES_NOT_FIT, e.getStatus().getMessage(), input, input);
        }
    }

    /** {@return each step of the recipe, in its order} */
    public List<StepFit> steps() {
        return steps;
    }

    /** {@return whether every step that is switched on fits} */
    public boolean fits() {
        return steps.stream().noneMatch(step -> step.state() == StepFit.State.DOES_NOT_FIT);
    }

    /** {@return the columns that leave the steps that fit} */
    public Schema output() {
        return output;
    }

    /** {@return a copy of the recipe in which only the steps are switched on that fit, to preview it} */
    public Recipe fitting() {
        Recipe copy = EcoreUtil.copy(recipe);
        for (int i = 0; i < steps.size(); i++) {
            copy.getSteps().get(i).setEnabled(steps.get(i).state() == StepFit.State.FITS);
        }
        return copy;
    }
}
