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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.CellEdit;
import org.salesconsultant.model.analysis.ClusterVerdict;
import org.salesconsultant.model.analysis.Decision;
import org.salesconsultant.model.analysis.PairVerdict;
import org.salesconsultant.model.analysis.Parameter;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.model.analysis.Step;

/**
 * The changes a person makes to a recipe. Each changes the model and nothing else, whichever step it is about: recorded as one
 * change, it is undone and redone as one. Steps keep their ids.
 */
public final class RecipeEdits {

    private RecipeEdits() {
    }

    /**
     * {@return a new step, put at a place}
     *
     * @param contribution the id of the contribution
     * @param version the version of the contribution
     * @param parameters those that differ from their defaults
     */
    public static Step add(Recipe recipe, int index, String contribution, String version, Map<String, String> parameters) {
        Step step = AnalysisFactory.eINSTANCE.createStep();
        step.setId(newId(recipe, contribution.substring(contribution.lastIndexOf('.') + 1)));
        step.setContribution(contribution);
        step.setVersion(version);
        new TreeMap<>(parameters).forEach((name, value) -> step.getParameters().add(parameter(name, value)));
        recipe.getSteps().add(index, step);
        return step;
    }

    private static String newId(Recipe recipe, String word) {
        Set<String> taken = new HashSet<>();
        recipe.getSteps().forEach(step -> taken.add(step.getId()));
        String id = word;
        for (int n = 2; taken.contains(id); n++) {
            id = word + n;
        }
        return id;
    }

    /** Takes a step out of its recipe, with what a person decided for it. */
    public static void remove(Step step) {
        EcoreUtil.remove(step);
    }

    /** Puts a step at another place of its recipe. */
    public static void move(Step step, int index) {
        ((Recipe) step.eContainer()).getSteps().move(index, step);
    }

    /** Switches a step on or off. */
    public static void enable(Step step, boolean enabled) {
        step.setEnabled(enabled);
    }

    /**
     * Gives a step other parameters; what stays the same is not touched.
     *
     * @param parameters all that differ from their defaults
     */
    public static void configure(Step step, Map<String, String> parameters) {
        Map<String, String> left = new TreeMap<>(parameters);
        for (Parameter parameter : List.copyOf(step.getParameters())) {
            String value = left.remove(parameter.getName());
            if (value == null) {
                step.getParameters().remove(parameter);
            } else if (!value.equals(parameter.getValue())) {
                parameter.setValue(value);
            }
        }
        left.forEach((name, value) -> step.getParameters().add(parameter(name, value)));
    }

    private static Parameter parameter(String name, String value) {
        Parameter parameter = AnalysisFactory.eINSTANCE.createParameter();
        parameter.setName(name);
        parameter.setValue(value);
        return parameter;
    }

    /**
     * Keeps a decision of a person, in the place of an earlier one on the same matter.
     *
     * <p>A second edit of a cell keeps what the first found there, so that it holds for the same data.
     */
    public static void decide(Step step, Decision decision) {
        for (Decision earlier : List.copyOf(step.getDecisions())) {
            if (matter(earlier).equals(matter(decision))) {
                if (earlier instanceof CellEdit first && decision instanceof CellEdit second) {
                    second.setBefore(first.getBefore());
                }
                step.getDecisions().set(step.getDecisions().indexOf(earlier), decision);
                return;
            }
        }
        step.getDecisions().add(decision);
    }

    private static List<String> matter(Decision decision) {
        return switch (decision) {
            case CellEdit edit -> List.of("cell", edit.getKey(), edit.getColumn());
            case PairVerdict pair -> pair.getFirst().compareTo(pair.getSecond()) <= 0
                    ? List.of("pair", pair.getFirst(), pair.getSecond())
                    : List.of("pair", pair.getSecond(), pair.getFirst());
            case ClusterVerdict cluster -> {
                List<String> matter = new ArrayList<>(List.of("cluster", cluster.getColumn()));
                cluster.getMembers().stream().sorted().forEach(matter::add);
                yield matter;
            }
            default -> throw new IllegalArgumentException(decision.eClass().getName());
        };
    }

    /** Takes a decision back: its case is open again. */
    public static void retract(Decision decision) {
        EcoreUtil.remove(decision);
    }

    /** {@return a branch: a copy that is edited on its own; its steps keep their ids, by which {@link RecipeDiff} knows them} */
    public static Recipe branch(Recipe recipe) {
        return EcoreUtil.copy(recipe);
    }
}
