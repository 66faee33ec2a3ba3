/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.recipe;

import java.util.List;
import java.util.stream.Collectors;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.analysis.CellEdit;
import org.salesconsultant.model.analysis.ClusterVerdict;
import org.salesconsultant.model.analysis.Decision;
import org.salesconsultant.model.analysis.PairVerdict;
import org.salesconsultant.model.analysis.Step;
import org.salesconsultant.model.analysis.Verdict;

/** Parts of a recipe in words. */
final class Described {

    private static final Messages MESSAGES = Messages.of(Described.class);

    private Described() {
    }

    /** {@return what a step is and how it is configured, such as {@code filterRows(expression: Quantity > 0)}} */
    static String step(Step step) {
        String contribution = String.valueOf(step.getContribution());
        return contribution.substring(contribution.lastIndexOf('.') + 1) + step.getParameters().stream()
                .map(each -> each.getName() + ": " + each.getValue()).sorted().collect(Collectors.joining(", ", "(", ")"));
    }

    /** {@return what a person decided for a step, each in words} */
    static List<String> decisions(Step step) {
        return step.getDecisions().stream().map(Described::decision).toList();
    }

    private static String decision(Decision decision) {
        return switch (decision) {
            case CellEdit edit -> MESSAGES.text("decision.edit", edit.getKey(), edit.getColumn(), text(edit.getBefore()),
                    text(edit.getAfter()));
            case PairVerdict pair -> MESSAGES.text("decision.pair." + pair.getVerdict().getLiteral(), pair.getFirst(), pair.getSecond());
            case ClusterVerdict cluster -> MESSAGES.text(cluster.getVerdict() == Verdict.SAME ? "decision.cluster.same"
                    : "decision.cluster.different", cluster.getColumn(), String.join(" | ", cluster.getMembers()), cluster.getValue());
            default -> decision.eClass().getName();
        };
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
