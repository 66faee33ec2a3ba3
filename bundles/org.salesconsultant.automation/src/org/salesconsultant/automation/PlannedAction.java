/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation;

/**
 * A line of {@code actions.csv}: a candidate that met the conditions of a rule, one action of that rule, and what
 * became of it.
 *
 * @param customer the id of the customer
 * @param rule the id of the rule
 * @param action the id of the action within the rule
 * @param channel the channel of the action
 * @param decision what became of it
 * @param reason why, in words
 * @param idempotencyKey the same whenever the same act is meant: project, automation, rule, action, customer and period
 */
public record PlannedAction(String customer, String rule, String action, String channel, Decision decision, String reason,
        String idempotencyKey) {

    /** {@return the same line after something was decided on it} */
    public PlannedAction with(Decision newDecision, String newReason) {
        return new PlannedAction(customer, rule, action, channel, newDecision, newReason, idempotencyKey);
    }
}
