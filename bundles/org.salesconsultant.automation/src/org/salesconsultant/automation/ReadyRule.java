/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.salesconsultant.core.format.Sha256;
import org.salesconsultant.model.analysis.Rule;

/**
 * A rule that is considered, its parts ready for use.
 *
 * @param rule the rule as it stands in the file
 * @param automation the id of the automation
 * @param period the period in which it acts at most once on a customer
 * @param conditions its conditions
 * @param actions its actions
 */
record ReadyRule(Rule rule, String automation, String period, List<Condition.Test> conditions, List<Rules.Part<Action>> actions) {

    /** No text of a model holds this character, so texts joined by it never coincide. */
    private static final String SEPARATOR = "\u001f";

    private static final int KEY_LENGTH = 32;

    String id() {
        return rule.getId();
    }

    /** {@return why all conditions hold, in words; empty if one does not} */
    Optional<String> met(Candidate candidate, String separator) {
        List<String> reasons = new ArrayList<>();
        for (Condition.Test condition : conditions) {
            Optional<String> reason = condition.met(candidate);
            if (reason.isEmpty()) {
                return Optional.empty();
            }
            reasons.add(reason.get());
        }
        return Optional.of(String.join(separator, reasons));
    }

    /** {@return how urgent a candidate is, by the first condition that says so; 0 if none does} */
    double urgency(Candidate candidate) {
        return conditions.stream().map(condition -> condition.urgency(candidate)).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).findFirst().orElse(0);
    }

    /** {@return the idempotency key of an action on a customer} */
    String key(String project, String action, String customer) {
        return Sha256.of(String.join(SEPARATOR, project, automation, id(), action, customer, period)).substring(0, KEY_LENGTH);
    }

    /**
     * {@return whether a customer is left alone to measure the effect of the rule} The same customers are, run after
     * run: it depends on the seed, the rule and the customer only.
     */
    boolean holdsOut(long seed, String project, String customer) {
        String hash = Sha256.of(String.join(SEPARATOR, "hold-out", Long.toString(seed), project, automation, id(), customer));
        return Long.parseLong(hash.substring(0, 13), 16) < rule.getHoldOut() * (1L << 52);
    }
}
