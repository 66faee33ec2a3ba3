/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.automation.Planner.Claim;
import org.salesconsultant.core.message.Messages;

/** The plan of one rule. */
final class RulePlan {

    private final Messages messages;

    private final ReadyRule rule;

    private final PlanContext context;

    /** Which rule has a customer on a channel; shared by all rules of the automation. */
    private final Map<Claim, String> claims;

    private int acts;

    RulePlan(ReadyRule rule, PlanContext context, Map<Claim, String> claims) {
        this.rule = rule;
        this.context = context;
        this.claims = claims;
        messages = Messages.of(RulePlan.class).in(context.locale());
    }

    List<PlannedAction> lines(List<Candidate> candidates, IProgressMonitor monitor) throws CoreException {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Planner.checkCancel(i, monitor);
            Candidate candidate = candidates.get(i);
            Optional<String> why = rule.met(candidate, messages.text("reasons.separator"));
            if (why.isPresent()) {
                for (Rules.Part<Action> action : rule.actions()) {
                    lines.add(new Line(candidate, action, why.get(), rule.urgency(candidate), lines.size()));
                }
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            Planner.checkCancel(i, monitor);
            consider(lines.get(i));
        }
        lines.sort(Comparator.comparingDouble((Line line) -> line.urgency).reversed().thenComparingInt(line -> line.position));
        for (int i = 0; i < lines.size(); i++) {
            Planner.checkCancel(i, monitor);
            choose(lines.get(i));
        }
        lines.sort(Comparator.comparingInt(line -> line.position));
        return lines.stream().map(line -> line.result).toList();
    }

    /** Decides what does not depend on other candidates. */
    private void consider(Line line) throws CoreException {
        String customer = line.candidate.customer();
        String owner = claims.get(line.claim());
        if (owner != null && !owner.equals(rule.id())) {
            line.decide(Decision.SUPPRESSED, messages.text("suppressed.otherRule", owner));
        } else if (line.candidate.refusedChannels().contains(line.channel)) {
            line.decide(Decision.SUPPRESSED, messages.text("suppressed.noConsent", line.channel));
        } else if (rule.holdsOut(context.seed(), context.project(), customer)) {
            claims.put(line.claim(), rule.id());
            line.decide(Decision.SUPPRESSED, messages.text("suppressed.heldOut"));
        } else {
            ask(line);
        }
    }

    private void ask(Line line) throws CoreException {
        LedgerState state = context.ledger().state(line.key);
        if (state == LedgerState.FREE || state == LedgerState.RETRY_LATER && context.resume()) {
            return;
        }
        acts++;
        claims.put(line.claim(), rule.id());
        boolean unknown = state == LedgerState.CLAIMED || state == LedgerState.UNKNOWN;
        line.decide(unknown ? Decision.UNKNOWN : Decision.SUPPRESSED, messages.text("ledger." + state));
    }

    /** Decides on the rest, most urgent first. */
    private void choose(Line line) throws CoreException {
        if (line.result != null) {
            return;
        }
        if (rule.rule().getCap() > 0 && acts >= rule.rule().getCap()) {
            line.decide(Decision.SUPPRESSED, messages.text("suppressed.cap", Integer.toString(rule.rule().getCap())));
            return;
        }
        acts++;
        claims.put(line.claim(), rule.id());
        String what = line.action.code().plan(new ActionRequest(line.key, line.candidate, rule.id(), line.action.place(),
                line.action.parameters(), context.asOf(), context.locale()));
        line.decide(Decision.PLANNED, line.why.isEmpty() ? what : messages.text("planned", what, line.why));
    }

    /** A candidate and an action, on the way to a decision. */
    private final class Line {

        private final Candidate candidate;

        private final Rules.Part<Action> action;

        private final String why;

        private final double urgency;

        private final int position;

        private final String channel;

        private final String key;

        private PlannedAction result;

        Line(Candidate candidate, Rules.Part<Action> action, String why, double urgency, int position) {
            this.candidate = candidate;
            this.action = action;
            this.why = why;
            this.urgency = urgency;
            this.position = position;
            channel = action.code().channel(action.parameters());
            key = rule.key(context.project(), action.id(), candidate.customer());
        }

        Claim claim() {
            return new Claim(candidate.customer(), channel);
        }

        void decide(Decision decision, String reason) {
            result = new PlannedAction(candidate.customer(), rule.id(), action.id(), channel, decision, reason, key);
        }
    }
}
