/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salesconsultant.automation.tests.Campaign.customers;
import static org.salesconsultant.automation.tests.Campaign.reasons;
import static org.salesconsultant.automation.tests.Campaign.use;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.automation.Decision;
import org.salesconsultant.automation.ExecutionContext;
import org.salesconsultant.automation.Executor;
import org.salesconsultant.automation.LedgerState;
import org.salesconsultant.automation.PlannedAction;
import org.salesconsultant.automation.example.CallList;
import org.salesconsultant.model.analysis.Rule;

/** An action happens at most once, whatever stops the process. */
class ExecutorTest {

    @TempDir
    private Path output;

    private final Campaign campaign = Campaign.withTenCustomers();

    @BeforeEach
    void forgetCalls() {
        CallList.CALLS.clear();
    }

    @Test
    void eachActIsClaimedBeforeTheAttemptAndSettledAfter() throws CoreException {
        campaign.rule("call", rule -> rule.setCap(2));
        List<PlannedAction> done = campaign.execute(output);
        assertEquals(List.of("C8", "C9"), customers(done, Decision.DONE));
        String first = done.get(8).idempotencyKey();
        assertEquals(List.of("claim " + first, "settle " + first + " DONE"), campaign.ledger.log.subList(0, 2));
        assertEquals(2, CallList.CALLS.size());
    }

    @Test
    void executedTwiceItActsOnceAndDoesNotGoBeyondItsCap() throws CoreException {
        campaign.rule("call", rule -> rule.setCap(2));
        campaign.execute(output);
        List<PlannedAction> again = campaign.execute(output);
        assertEquals(2, CallList.CALLS.size());
        assertEquals(List.of(), customers(again, Decision.DONE));
        assertTrue(reasons(again, Decision.SUPPRESSED).contains("done before in this period"));
    }

    @Test
    void aPlanExecutedByTwoProcessesActsOnce() throws CoreException {
        campaign.rule("call", rule -> {
        });
        List<PlannedAction> plan = campaign.plan();
        campaign.execute(plan, output);
        List<PlannedAction> late = campaign.execute(plan, output);
        assertEquals(10, CallList.CALLS.size());
        assertEquals(List.of("another process has just done it, or is at it"), reasons(late, Decision.SUPPRESSED));
    }

    @Test
    void aCrashBetweenClaimAndSettlementLeavesTheActUnknownForGood() throws CoreException {
        campaign.rule("call", rule -> {
        });
        campaign.ledger.settlementsLeft = 3;
        assertThrows(CoreException.class, () -> campaign.execute(output));
        campaign.ledger.settlementsLeft = -1;
        assertEquals(4, CallList.CALLS.size(), "the fourth call was made, and its settlement lost");
        campaign.resume = true;
        List<PlannedAction> next = campaign.execute(output);
        assertEquals(List.of("C3"), customers(next, Decision.UNKNOWN));
        assertEquals(List.of("C4", "C5", "C6", "C7", "C8", "C9"), customers(next, Decision.DONE));
        assertEquals(10, CallList.CALLS.stream().distinct().count());
        assertEquals(10, CallList.CALLS.size());
    }

    @Test
    void onlyWhatMayBeTriedAgainIsResumed() throws CoreException {
        for (String end : List.of("retry", "refused", "unknown")) {
            campaign.rule(end, rule -> ends(rule, end));
        }
        List<PlannedAction> first = campaign.execute(output);
        assertEquals(List.of("the line is busy; --resume tries it again", "refused: there is no such number"),
                reasons(first, Decision.FAILED));
        assertEquals(List.of("it is not known whether it happened: the line went dead"), reasons(first, Decision.UNKNOWN));

        assertEquals(0, customers(campaign.plan(), Decision.PLANNED).size(), "not without being asked to");
        campaign.resume = true;
        List<PlannedAction> plan = campaign.plan();
        assertEquals(10, customers(plan, Decision.PLANNED).size());
        assertTrue(plan.stream().filter(line -> line.decision() == Decision.PLANNED).allMatch(line -> line.rule().equals("retry")));

        campaign.automation.getRules().forEach(rule -> ends(rule, "done"));
        assertEquals(10, customers(campaign.execute(output), Decision.DONE).size());
        assertEquals(10, CallList.CALLS.size());
    }

    @Test
    void anActionThatBreaksIsUnknownAndTheOthersGoOn() throws CoreException {
        campaign.rule("breaks", rule -> ends(rule, "breaks")).rule("crashes", rule -> ends(rule, "crashes"))
                .rule("works", rule -> ends(rule, "done"));
        List<PlannedAction> done = campaign.execute(output);
        assertEquals(List.of("it is not known whether it happened: call centre: the line broke. Repair it.",
                "it is not known whether it happened: java.lang.IllegalStateException: a defect of the call list"),
                reasons(done, Decision.UNKNOWN));
        assertEquals(10, customers(done, Decision.DONE).size());
        assertEquals(20, campaign.ledger.states.values().stream().filter(state -> state == LedgerState.UNKNOWN).count());
    }

    @Test
    void aCancelledExecutionLeavesTheRestUntouched() throws CoreException {
        campaign.rule("call", rule -> {
        });
        List<PlannedAction> plan = campaign.plan();
        NullProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return CallList.CALLS.size() == 3;
            }
        };
        ExecutionContext context = new ExecutionContext(campaign.context(), output, campaign.ledger);
        assertThrows(OperationCanceledException.class,
                () -> Executor.execute(campaign.automation, campaign.candidates, plan, context, monitor));
        assertEquals(3, campaign.ledger.states.values().stream().filter(state -> state == LedgerState.DONE).count());
        assertEquals(7, customers(campaign.plan(), Decision.PLANNED).size());
    }

    @Test
    void aPlanOfOtherRulesIsRefused() throws CoreException {
        campaign.rule("call", rule -> {
        });
        List<PlannedAction> plan = campaign.plan();
        campaign.automation.getRules().clear();
        assertThrows(CoreException.class, () -> campaign.execute(plan, output));
        assertEquals(List.of(), campaign.ledger.log);
    }

    /** Each rule on a channel of its own, so that none stands in the way of another. */
    private static void ends(Rule rule, String end) {
        rule.getActions().set(0, use("call", Campaign.CALL_LIST, Map.of("ends", end, "channel", rule.getId())));
    }
}
