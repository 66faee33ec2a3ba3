/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.contribution.ContributionRegistry;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.Automation;
import org.salesconsultant.model.analysis.Configured;
import org.salesconsultant.model.analysis.Parameter;
import org.salesconsultant.model.analysis.Rule;

/** Turns the rules of a file into code with checked parameters. */
final class Rules {

    private static final Messages MESSAGES = Messages.of(Rules.class);

    private final String automation;

    private Rules(String automation) {
        this.automation = automation;
    }

    /**
     * {@return the enabled rules that are considered on the occasion of the plan, in order}
     *
     * @throws CoreException with a problem if a part is missing, or its parameters are wrong
     */
    static List<ReadyRule> ready(Automation automation, List<Candidate> candidates, PlanContext context) throws CoreException {
        Rules rules = new Rules(name(automation));
        Set<String> segmentations = new TreeSet<>();
        Set<String> predictions = new TreeSet<>();
        for (Candidate candidate : candidates) {
            segmentations.addAll(candidate.segments().keySet());
            predictions.addAll(candidate.probabilities().keySet());
        }
        List<ReadyRule> ready = new ArrayList<>();
        for (Rule rule : enabled(automation)) {
            rules.check(rule, ready);
            Optional<String> period = rules.period(rule, context);
            if (period.isPresent()) {
                List<Condition.Test> tests = new ArrayList<>();
                for (Configured use : rule.getConditions()) {
                    Part<Condition> part = rules.part(Condition.POINT, Condition.class, rule, use);
                    tests.add(part.code().test(new Condition.Setting(part.place(), part.parameters(), segmentations,
                            predictions, context.locale())));
                }
                ready.add(new ReadyRule(rule, rules.automation, period.get(), tests, rules.actions(rule)));
            }
        }
        return ready;
    }

    /** {@return the actions of each rule that is enabled, by rule id and action id} */
    static Map<String, Map<String, Part<Action>>> actions(Automation automation) throws CoreException {
        Rules rules = new Rules(name(automation));
        Map<String, Map<String, Part<Action>>> actions = new LinkedHashMap<>();
        for (Rule rule : enabled(automation)) {
            Map<String, Part<Action>> parts = new LinkedHashMap<>();
            for (Part<Action> part : rules.actions(rule)) {
                parts.put(part.id(), part);
            }
            actions.put(rule.getId(), parts);
        }
        return actions;
    }

    private static List<Rule> enabled(Automation automation) {
        return automation.getRules().stream().filter(Rule::isEnabled).toList();
    }

    private static String name(Automation automation) {
        return automation.getId() == null || automation.getId().isBlank() ? "automation" : automation.getId();
    }

    private void check(Rule rule, List<ReadyRule> before) throws CoreException {
        String place = MESSAGES.text("place.rule", automation, rule.getId());
        if (rule.getId() == null || rule.getId().isBlank() || before.stream().anyMatch(other -> other.id().equals(rule.getId()))) {
            throw new Problem(place, MESSAGES.text("rule.id"), MESSAGES.text("rule.id.remedy")).exception();
        }
        if (!(rule.getHoldOut() >= 0 && rule.getHoldOut() <= 1)) {
            throw new Problem(place, MESSAGES.text("rule.holdOut", rule.getHoldOut()), MESSAGES.text("rule.holdOut.remedy")).exception();
        }
        if (rule.getCap() < 0) {
            throw new Problem(place, MESSAGES.text("rule.cap", rule.getCap()), MESSAGES.text("rule.cap.remedy")).exception();
        }
        if (rule.getTrigger() == null || rule.getActions().isEmpty()) {
            throw new Problem(place, MESSAGES.text("rule.incomplete"), MESSAGES.text("rule.incomplete.remedy")).exception();
        }
    }

    private Optional<String> period(Rule rule, PlanContext context) throws CoreException {
        Part<Trigger> trigger = part(Trigger.POINT, Trigger.class, rule, rule.getTrigger());
        return trigger.code().period(context.occasion(), trigger.parameters());
    }

    private List<Part<Action>> actions(Rule rule) throws CoreException {
        List<Part<Action>> actions = new ArrayList<>();
        for (Configured use : rule.getActions()) {
            Part<Action> part = part(Action.POINT, Action.class, rule, use);
            if (actions.stream().anyMatch(other -> other.id().equals(part.id()))) {
                throw new Problem(part.place(), MESSAGES.text("part.id"), MESSAGES.text("part.id.remedy")).exception();
            }
            actions.add(part);
        }
        return actions;
    }

    private <T> Part<T> part(String point, Class<T> type, Rule rule, Configured use) throws CoreException {
        String place = MESSAGES.text("place.part", automation, rule.getId(), use.getId());
        Map<String, String> given = new LinkedHashMap<>();
        for (Parameter parameter : use.getParameters()) {
            given.put(parameter.getName(), parameter.getValue() == null ? "" : parameter.getValue());
        }
        Contribution<T> contribution = new ContributionRegistry<>(point, type).get(place, use.getContribution());
        return new Part<>(use.getId(), place, contribution.create(), contribution.parameters(place, use.getVersion(), given));
    }

    /**
     * A part of a rule, ready for use.
     *
     * @param id its id within the rule
     * @param place where it stands, for messages
     */
    record Part<T>(String id, String place, T code, Parameters parameters) {
    }
}
