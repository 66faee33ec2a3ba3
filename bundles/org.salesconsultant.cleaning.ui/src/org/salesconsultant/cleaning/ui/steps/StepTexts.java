/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.steps;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.salesconsultant.cleaning.CleaningStep;
import org.salesconsultant.cleaning.RecipeRunner;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.contribution.ContributionDescription;
import org.salesconsultant.core.contribution.ParameterDescription;
import org.salesconsultant.core.contribution.ParameterType;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.analysis.Parameter;
import org.salesconsultant.model.analysis.Step;

/** What steps are called, by the descriptions of their contributions. */
public final class StepTexts {

    private static final Messages MESSAGES = Messages.of(StepTexts.class);

    private final Map<String, ContributionDescription> descriptions;

    /** Reads the contributions there are now. */
    public StepTexts() {
        descriptions = RecipeRunner.steps().contributions().stream().map(Contribution<CleaningStep>::description)
                .collect(Collectors.toMap(ContributionDescription::id, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    /** {@return the description of a step, if its contribution is installed} */
    Optional<ContributionDescription> description(Step step) {
        return Optional.ofNullable(step.getContribution()).map(descriptions::get);
    }

    /** {@return the name of what a step does; the id of its contribution if that is not installed} */
    public String name(Step step) {
        return description(step).map(ContributionDescription::name).orElseGet(() -> String.valueOf(step.getContribution()));
    }

    /** {@return the parameters that are not as usual, in words} */
    String parameters(Step step) {
        return step.getParameters().stream().map(parameter -> text(step, parameter)).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(MESSAGES.text("parameter.between")));
    }

    private String text(Step step, Parameter parameter) {
        String value = parameter.getValue() == null ? "" : parameter.getValue();
        Optional<ParameterDescription> described = description(step).stream().flatMap(each -> each.parameters().stream())
                .filter(each -> each.name().equals(parameter.getName())).findFirst();
        if (described.filter(each -> value.equals(each.defaultValue())).isPresent()) {
            return "";
        }
        String label = described.map(ParameterDescription::label).orElse(parameter.getName());
        boolean flag = described.filter(each -> each.type() == ParameterType.BOOLEAN).isPresent();
        return MESSAGES.text("parameter", label, flag ? MESSAGES.text("flag." + value.equals("true")) : value);
    }
}
