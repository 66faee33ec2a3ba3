/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.cleaning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.exchange.source.Variables;
import org.salesconsultant.model.analysis.Parameter;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.model.project.ModelFiles;

/** Reads recipes to run: with the values of their variables. */
public final class RecipeFile {

    private RecipeFile() {
    }

    /**
     * {@return the recipe of a file, its variables filled in}
     *
     * @param place how messages name the file
     * @throws CoreException with a problem if it cannot be read, or a variable has no value
     */
    public static Recipe read(Path file, String place, Map<String, String> variables) throws CoreException {
        return filled(ModelFiles.read(file, Recipe.class), place, variables);
    }

    /**
     * {@return a recipe, its variables filled in}
     *
     * @param recipe is changed
     * @throws CoreException with a problem if a variable has no value
     */
    public static Recipe filled(Recipe recipe, String place, Map<String, String> variables) throws CoreException {
        for (Parameter each : parameters(recipe)) {
            if (Variables.used(each.getValue())) {
                each.setValue(Variables.filledExpression(place, each.getValue(), variables));
            }
        }
        return recipe;
    }

    /** {@return whether what the recipe of a file does depends on variables} */
    public static boolean hasVariables(Path file) throws CoreException {
        return parameters(ModelFiles.read(file, Recipe.class)).stream().anyMatch(each -> Variables.used(each.getValue()));
    }

    /** {@return words of a recipe that may be names of columns, by which a header is told from a row} */
    static Set<String> names(Recipe recipe) {
        Set<String> names = new HashSet<>(recipe.getColumns());
        for (Parameter each : parameters(recipe)) {
            if (each.getValue() != null) {
                Arrays.stream(each.getValue().split(",")).map(String::strip).forEach(names::add);
            }
        }
        return names;
    }

    private static List<Parameter> parameters(Recipe recipe) {
        List<Parameter> parameters = new ArrayList<>();
        recipe.getSteps().forEach(step -> parameters.addAll(step.getParameters()));
        return parameters;
    }
}
