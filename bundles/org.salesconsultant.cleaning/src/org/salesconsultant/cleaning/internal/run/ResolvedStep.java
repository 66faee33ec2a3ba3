/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.run;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.cleaning.CleaningStep;
import org.salesconsultant.cleaning.PreparedStep;
import org.salesconsultant.cleaning.StepUse;
import org.salesconsultant.cleaning.review.Decisions;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.contribution.ContributionRegistry;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.model.analysis.Parameter;
import org.salesconsultant.model.analysis.Step;

/**
 * A step of a recipe whose contribution was found and whose parameters were checked.
 *
 * @param reason the reason shown for the rows it drops; empty for the step's own
 * @param category the line of the bridge its dropped rows are counted in
 */
public record ResolvedStep(StepUse use, String reason, String category, CleaningStep code) {

    private static final Messages MESSAGES = Messages.of(ResolvedStep.class);

    /**
     * Checks the id of a step.
     *
     * @param ids those of the steps before it; takes that of this one
     * @throws CoreException with a problem if it is empty or taken
     */
    public static void checkId(Step step, String place, Set<String> ids) throws CoreException {
        String id = step.getId() == null ? "" : step.getId();
        if (id.isBlank() || !ids.add(id)) {
            throw new Problem(place, MESSAGES.text("step.id", id), MESSAGES.text("step.id.remedy")).exception();
        }
    }

    /**
     * {@return the step, found}
     *
     * @throws CoreException with a problem if its contribution is not installed, or a parameter is missing, unknown or wrong
     */
    public static ResolvedStep of(ContributionRegistry<CleaningStep> registry, Step step, String place) throws CoreException {
        String where = MESSAGES.text("step.place", place, step.getId());
        Contribution<CleaningStep> contribution = registry.get(where, step.getContribution());
        StepUse use = new StepUse(step.getId(), where, contribution.parameters(where, step.getVersion(), given(step, where)),
                Decisions.of(step.getDecisions()));
        String reason = step.getReason() == null ? "" : step.getReason();
        return new ResolvedStep(use, reason, step.getCategory().getLiteral(), contribution.create());
    }

    private static Map<String, String> given(Step step, String where) throws CoreException {
        Map<String, String> given = new TreeMap<>();
        for (Parameter parameter : step.getParameters()) {
            String value = parameter.getValue() == null ? "" : parameter.getValue();
            if (given.put(parameter.getName(), value) != null) {
                throw new Problem(where, MESSAGES.text("parameter.twice", parameter.getName()),
                        MESSAGES.text("parameter.twice.remedy")).exception();
            }
        }
        return given;
    }

    /** {@return the step, ready for the columns that reach it} */
    public PreparedStep prepare(Schema input) throws CoreException {
        return code.prepare(use, input);
    }

    /** {@return the step, bound to the columns that reach it} */
    public BoundStep bind(Schema input) throws CoreException {
        return new BoundStep(use.id(), reason, category, prepare(input));
    }
}
