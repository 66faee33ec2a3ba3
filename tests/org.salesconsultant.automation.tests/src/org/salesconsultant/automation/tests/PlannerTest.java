/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salesconsultant.automation.tests.Campaign.customers;
import static org.salesconsultant.automation.tests.Campaign.reasons;
import static org.salesconsultant.automation.tests.Campaign.use;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.salesconsultant.automation.Decision;
import org.salesconsultant.automation.PlannedAction;
import org.salesconsultant.automation.Planner;
import org.salesconsultant.automation.contract.Candidates;

/** Plans are the same each time, leave nobody out without a reason, and do nothing. */
class PlannerTest {

    private final Campaign campaign = Campaign.withTenCustomers();

    @Test
    void whoMeetsAllConditionsIsPlannedWithTheReasonInWords() throws CoreException {
        campaign.rule("call", rule -> rule.getConditions().set(1, use("p", Campaign.BUILT_IN + "probability",
                Map.of("prediction", "again", "atLeast", "0.75"))));
        List<PlannedAction> plan = campaign.plan();
        assertEquals(List.of("C8", "C9"), plan.stream().map(PlannedAction::customer).toList());
        PlannedAction line = plan.getFirst();
        assertEquals("call C8, because in segment 1 of value; again has probability 0.800, at least 0.75", line.reason());
        assertEquals(List.of("call", "call", "phone", Decision.PLANNED),
                List.of(line.rule(), line.action(), line.channel(), line.decision()));
        assertTrue(campaign.ledger.log.isEmpty(), "planning touched the ledger");
    }

    @Test
    void reasonsAreInTheLanguageOfTheProject() throws CoreException {
        campaign.locale = Locale.SIMPLIFIED_CHINESE;
        campaign.rule("call", rule -> rule.setHoldOut(1));
        assertEquals(List.of("保留不动，用于衡量规则的效果"), reasons(campaign.plan(), Decision.SUPPRESSED));
    }

    @Test
    void theOrderOfTheCandidatesDoesNotMatter() throws CoreException {
        campaign.rule("call", rule -> {
            rule.setHoldOut(0.3);
            rule.setCap(4);
        });
        List<PlannedAction> plan = campaign.plan();
        Collections.shuffle(campaign.candidates, new Random(5));
        assertEquals(plan, campaign.plan());
    }

    @Test
    void aCapTakesTheMostProbableAndTiesByIdAndNamesTheOthers() throws CoreException {
        campaign.candidates.add(Candidates.customer("C90").in("value", 1, "").scored("again", 0.8).make());
        campaign.rule("call", rule -> rule.setCap(2));
        List<PlannedAction> plan = campaign.plan();
        assertEquals(List.of("C8", "C9"), customers(plan, Decision.PLANNED));
        assertEquals(List.of("C0", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C90"), customers(plan, Decision.SUPPRESSED));
        assertEquals(List.of("the limit of 2 actions is reached by more urgent customers"), reasons(plan, Decision.SUPPRESSED));
    }

    @Test
    void theFirstRuleThatClaimsACustomerAndChannelWins() throws CoreException {
        campaign.rule("first", rule -> rule.setCap(3)).rule("second", rule -> rule.getActions()
                .add(use("letter", Campaign.CALL_LIST, Map.of("channel", "post"))));
        List<PlannedAction> plan = campaign.plan().stream().filter(line -> line.rule().equals("second")).toList();
        assertEquals(20, plan.size());
        assertEquals(List.of("C7", "C8", "C9"), customers(plan, Decision.SUPPRESSED), "on the telephone only");
        assertEquals(List.of("the earlier rule 'first' has this customer on this channel"), reasons(plan, Decision.SUPPRESSED));
        assertEquals(10, plan.stream().filter(line -> line.channel().equals("post")).count());
    }

    @Test
    void whoIsHeldOutIsLeftAloneByLaterRulesOnThatChannelToo() throws CoreException {
        campaign.rule("first", rule -> rule.setHoldOut(1)).rule("second", rule -> {
        });
        assertEquals(List.of(), customers(campaign.plan(), Decision.PLANNED));
    }

    @Test
    void theHoldOutIsTheShareAskedForAndStaysTheSame() throws CoreException {
        campaign.candidates = IntStream.range(0, 2000).mapToObj(i -> Candidates.customer("C" + i).in("value", 1, "")
                .scored("again", 0.5).make()).toList();
        campaign.rule("call", rule -> rule.setHoldOut(0.1));
        List<String> heldOut = customers(campaign.plan(), Decision.SUPPRESSED);
        assertEquals(200, heldOut.size(), 40, "four standard deviations are 54");
        campaign.asOf = campaign.asOf.plusMonths(5);
        assertEquals(heldOut, customers(campaign.plan(), Decision.SUPPRESSED), "another month, the same customers");
        campaign.seed = 2;
        assertNotEquals(heldOut, customers(campaign.plan(), Decision.SUPPRESSED));
    }

    @Test
    void whoRefusedTheChannelIsLeftAlone() throws CoreException {
        campaign.candidates.set(4, Candidates.customer("C4").in("value", 1, "").scored("again", 0.4).refusing("phone").make());
        campaign.candidates.set(5, Candidates.customer("C5").in("value", 1, "").scored("again", 0.5).refusing("email").make());
        campaign.rule("call", rule -> {
        });
        List<PlannedAction> plan = campaign.plan();
        assertEquals(List.of("C4"), customers(plan, Decision.SUPPRESSED));
        assertEquals(List.of("the customer refused the channel phone"), reasons(plan, Decision.SUPPRESSED));
    }

    @Test
    void theKeyIsOneForEachRuleActionCustomerAndPeriod() throws CoreException {
        campaign.rule("a", rule -> rule.getActions().add(use("post", Campaign.CALL_LIST, Map.of("channel", "post"))));
        List<String> july = campaign.plan().stream().map(PlannedAction::idempotencyKey).toList();
        assertEquals(20, july.stream().distinct().count());
        campaign.asOf = LocalDate.of(2025, 7, 31);
        assertEquals(july, campaign.plan().stream().map(PlannedAction::idempotencyKey).toList());
        campaign.asOf = LocalDate.of(2025, 8, 1);
        List<String> august = campaign.plan().stream().map(PlannedAction::idempotencyKey).toList();
        assertTrue(Collections.disjoint(july, august));
    }

    @Test
    void aRuleThatIsOffOrNotTriggeredHasNoLines() throws CoreException {
        campaign.rule("off", rule -> rule.setEnabled(false));
        campaign.rule("mondays", rule -> rule.setTrigger(use("t", "org.salesconsultant.example.mondays", Map.of())));
        assertEquals(List.of(), campaign.plan());
        campaign.asOf = LocalDate.of(2025, 6, 30);
        assertEquals(10, campaign.plan().size());
    }

    @Test
    void aMistakeInARuleIsToldWithItsPlace() {
        assertProblem("automation 'campaign', rule 'call': the share held out, 1.5, is not from 0 to 1. ",
                new Campaign().rule("call", rule -> rule.setHoldOut(1.5)));
        assertProblem("automation 'campaign', rule 'call', part 'p': there is no prediction 'agian'. Use one of: again.",
                Campaign.withTenCustomers().rule("call", rule -> rule.getConditions().set(1,
                        use("p", Campaign.BUILT_IN + "probability", Map.of("prediction", "agian")))));
        assertProblem("automation 'campaign', rule 'call', part 'x': there is no contribution 'no.such.action' for ",
                new Campaign().rule("call", rule -> rule.getActions().set(0, use("x", "no.such.action", Map.of()))));
        assertProblem("automation 'campaign', rule 'twice': the rule has no id, or that of another rule. ",
                new Campaign().rule("twice", rule -> {
                }).rule("twice", rule -> {
                }));
        assertProblem("automation 'campaign', rule 'idle': the rule has no trigger or no action. ",
                new Campaign().rule("idle", rule -> rule.getActions().clear()));
    }

    @Test
    void aCancelledPlanStops() {
        campaign.rule("call", rule -> {
        });
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> Planner.plan(campaign.automation, campaign.candidates, campaign.context(), monitor));
    }

    private static void assertProblem(String start, Campaign campaign) {
        CoreException problem = assertThrows(CoreException.class, campaign::plan);
        assertTrue(problem.getMessage().startsWith(start), problem::getMessage);
    }
}
