/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.model.analysis.Automation;

/**
 * Says what the rules of an automation would do, and does nothing. The plan depends on what it is given alone, not on
 * the order of the candidates.
 *
 * <p>Of a candidate that meets the conditions of a rule nothing is lost: each of the rule's actions is a line, planned or
 * suppressed with a reason. In this order: an earlier rule has the customer on that channel; the customer refused the
 * channel; the customer is held out to measure the effect, and then no later rule takes it on that channel either; the
 * ledger knows the act already; the cap is reached, most urgent first, ties by id. What the ledger knows counts towards
 * the cap, so planning again after an execution, even a broken one, adds nothing beyond it.
 */
public final class Planner {

    private Planner() {
    }

    /**
     * {@return the lines of the plan: by rule, then customer id, then action}
     *
     * @param automation the rules
     * @param candidates all customers that rules may be asked about, each once
     * @param monitor asked for cancel at least each 1,000 candidates
     * @throws CoreException with a problem if a part of a rule is missing or its parameters are wrong, or the ledger
     *         cannot be read
     */
    public static List<PlannedAction> plan(Automation automation, List<Candidate> candidates, PlanContext context,
            IProgressMonitor monitor) throws CoreException {
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparing(Candidate::customer));
        Map<Claim, String> claims = new HashMap<>();
        List<PlannedAction> plan = new ArrayList<>();
        for (ReadyRule rule : Rules.ready(automation, sorted, context)) {
            plan.addAll(new RulePlan(rule, context, claims).lines(sorted, monitor));
        }
        return plan;
    }

    static void checkCancel(int row, IProgressMonitor monitor) {
        if (row % 1000 == 0 && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    /** A customer on a channel, which one rule has. */
    record Claim(String customer, String channel) {
    }
}
