/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.salesconsultant.cleaning.RecipeRunner;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.model.analysis.Step;

/** The steps of a recipe that can be applied to some columns, and why the others cannot: a recipe in the making is looked at too. */
final class FittingSteps {

    private final Recipe fitting = AnalysisFactory.eINSTANCE.createRecipe();

    /** The position in the recipe of each fitting step. */
    private final List<Integer> positions = new ArrayList<>();

    private final Map<Integer, String> unfit = new LinkedHashMap<>();

    /**
     * @param recipe its variables filled in
     * @param columns those that reach its first step
     */
    FittingSteps(Recipe recipe, String place, List<String> columns) {
        List<Step> steps = recipe.getSteps();
        for (int i = 0; i < steps.size(); i++) {
            if (!steps.get(i).isEnabled()) {
                continue;
            }
            Step step = EcoreUtil.copy(steps.get(i));
            fitting.getSteps().add(step);
            try {
                RecipeRunner.of(fitting, place).output(columns);
                positions.add(i);
            } catch (CoreException e) {
                fitting.getSteps().remove(step);
                unfit.put(i, e.getStatus().getMessage());
            }
        }
    }

    /** {@return those that fit among the first steps of the recipe} */
    Recipe first(int steps) {
        Recipe first = AnalysisFactory.eINSTANCE.createRecipe();
        for (int i = 0; i < positions.size() && positions.get(i) < steps; i++) {
            first.getSteps().add(EcoreUtil.copy(fitting.getSteps().get(i)));
        }
        return first;
    }

    /** {@return why steps do not fit, by their position in the recipe} */
    Map<Integer, String> unfit() {
        return unfit;
    }
}
