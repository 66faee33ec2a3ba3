/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.analysis.Parameter;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.model.analysis.Step;

/** What is different in two recipes; a step is the same if it has the same id. */
public final class RecipeDiff {

    private static final Messages MESSAGES = Messages.of(RecipeDiff.class);

    private final List<Difference> differences = new ArrayList<>();

    private RecipeDiff() {
    }

    /** {@return the differences: steps removed, then the steps of the second in their order} */
    public static List<Difference> of(Recipe first, Recipe second) {
        RecipeDiff diff = new RecipeDiff();
        diff.compare(steps(first), steps(second));
        return List.copyOf(diff.differences);
    }

    private static Map<String, Step> steps(Recipe recipe) {
        Map<String, Step> steps = new LinkedHashMap<>();
        recipe.getSteps().forEach(step -> steps.put(String.valueOf(step.getId()), step));
        return steps;
    }

    private void compare(Map<String, Step> first, Map<String, Step> second) {
        first.forEach((id, step) -> {
            if (!second.containsKey(id)) {
                add(id, Difference.Kind.REMOVED, MESSAGES.text("removed", id, Described.step(step)));
            }
        });
        List<String> moved = moved(new ArrayList<>(first.keySet()), new ArrayList<>(second.keySet()));
        String before = null;
        for (Map.Entry<String, Step> each : second.entrySet()) {
            String id = each.getKey();
            if (!first.containsKey(id)) {
                add(id, Difference.Kind.ADDED, before == null ? MESSAGES.text("added.first", id, Described.step(each.getValue()))
                        : MESSAGES.text("added", id, before, Described.step(each.getValue())));
            } else {
                if (moved.contains(id)) {
                    add(id, Difference.Kind.MOVED, before == null ? MESSAGES.text("moved.first", id) : MESSAGES.text("moved", id, before));
                }
                compare(id, first.get(id), each.getValue());
            }
            before = id;
        }
    }

    /** {@return the steps of both that are not part of the longest run of steps in the same order} */
    private static List<String> moved(List<String> first, List<String> second) {
        first.retainAll(second);
        second.retainAll(first);
        Map<String, Integer> positions = new HashMap<>();
        first.forEach(id -> positions.put(id, positions.size()));
        int[] length = new int[second.size()];
        int[] previous = new int[second.size()];
        int last = -1;
        for (int i = 0; i < length.length; i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (positions.get(second.get(j)) < positions.get(second.get(i)) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        List<String> moved = new ArrayList<>(second);
        for (int i = last; i >= 0; i = previous[i]) {
            moved.remove(second.get(i));
        }
        return moved;
    }

    private void compare(String id, Step first, Step second) {
        if (first.isEnabled() != second.isEnabled()) {
            add(id, Difference.Kind.SWITCHED, MESSAGES.text(second.isEnabled() ? "switched.on" : "switched.off", id));
        }
        changed(id, "contribution", first.getContribution(), second.getContribution());
        changed(id, "version", first.getVersion(), second.getVersion());
        changed(id, "reason", first.getReason(), second.getReason());
        changed(id, "category", first.getCategory().getLiteral(), second.getCategory().getLiteral());
        Map<String, String> before = parameters(first);
        Map<String, String> after = parameters(second);
        SortedSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.forEach(name -> changed(id, name, before.get(name), after.get(name)));
        List<String> decided = Described.decisions(first);
        List<String> now = Described.decisions(second);
        now.stream().filter(each -> !decided.contains(each))
                .forEach(each -> add(id, Difference.Kind.DECIDED, MESSAGES.text("decided", id, each)));
        decided.stream().filter(each -> !now.contains(each))
                .forEach(each -> add(id, Difference.Kind.DECIDED, MESSAGES.text("undecided", id, each)));
    }

    private static Map<String, String> parameters(Step step) {
        Map<String, String> parameters = new TreeMap<>();
        for (Parameter parameter : step.getParameters()) {
            parameters.put(parameter.getName(), parameter.getValue());
        }
        return parameters;
    }

    private void changed(String id, String name, String before, String after) {
        if (!Objects.equals(before, after)) {
            add(id, Difference.Kind.CHANGED, before == null ? MESSAGES.text("set", id, name, after)
                    : after == null ? MESSAGES.text("unset", id, name, before) : MESSAGES.text("changed", id, name, before, after));
        }
    }

    private void add(String id, Difference.Kind kind, String text) {
        differences.add(new Difference(id, kind, text.replaceAll("\\s*\\R\\s*", " ")));
    }
}
