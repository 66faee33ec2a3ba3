/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.automation.Candidate;
import org.salesconsultant.automation.Condition;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.core.format.Numbers;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/** Holds for customers whose probability is in a range, bounds included; the most probable are the most urgent. */
public final class ProbabilityRange implements Condition {

    private static final Messages MESSAGES = Messages.of(ProbabilityRange.class);

    private static final int SHOWN_DIGITS = 3;

    @Override
    public Test test(Setting setting) throws CoreException {
        Parameters parameters = setting.parameters();
        String prediction = parameters.text("prediction").strip();
        double least = parameters.decimal("atLeast");
        double most = parameters.decimal("atMost");
        if (least > most) {
            throw new Problem(setting.place(), MESSAGES.text("probability.empty", Numbers.plain(least), Numbers.plain(most)),
                    MESSAGES.text("probability.empty.remedy")).exception();
        }
        if (!setting.predictions().isEmpty() && !setting.predictions().contains(prediction)) {
            throw new Problem(setting.place(), MESSAGES.text("probability.unknown", prediction),
                    MESSAGES.text("unknown.remedy", String.join(", ", setting.predictions()))).exception();
        }
        return new Range(prediction, least, most, MESSAGES.in(setting.locale()));
    }

    private record Range(String prediction, double least, double most, Messages reasons) implements Test {

        @Override
        public Optional<String> met(Candidate candidate) {
            Double probability = candidate.probabilities().get(prediction);
            return probability != null && probability >= least && probability <= most ? Optional.of(reason(probability))
                    : Optional.empty();
        }

        @Override
        public OptionalDouble urgency(Candidate candidate) {
            Double probability = candidate.probabilities().get(prediction);
            return probability == null ? OptionalDouble.empty() : OptionalDouble.of(probability);
        }

        private String reason(double probability) {
            String shown = BigDecimal.valueOf(probability).setScale(SHOWN_DIGITS, RoundingMode.HALF_UP).toPlainString();
            String key = least > 0 ? most < 1 ? "between" : "atLeast" : "atMost";
            return reasons.text("probability.reason." + key, shown, prediction, Numbers.plain(least), Numbers.plain(most));
        }
    }
}
