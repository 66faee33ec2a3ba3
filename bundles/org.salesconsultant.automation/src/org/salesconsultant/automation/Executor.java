/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.Automation;

/**
 * Carries out a plan. Each act is claimed in the ledger before the attempt and settled after it. Whatever stops the
 * process in between leaves the claim, and such an act is never attempted again.
 */
public final class Executor {

    private static final Messages MESSAGES = Messages.of(Executor.class);

    private static final String PLUGIN_ID = "org.salesconsultant.automation";

    private final Messages reasons;

    private final Map<String, Map<String, Rules.Part<Action>>> actions;

    private final Map<String, Candidate> candidates;

    private final ExecutionContext context;

    private Executor(Automation automation, List<Candidate> candidates, ExecutionContext context) throws CoreException {
        this.context = context;
        this.candidates = candidates.stream().collect(Collectors.toMap(Candidate::customer, Function.identity()));
        actions = Rules.actions(automation);
        reasons = Messages.of(Executor.class).in(context.plan().locale());
    }

    /**
     * {@return the plan with what became of its planned lines; the others are as they were}
     *
     * @param automation the rules the plan was made from
     * @param candidates the candidates the plan was made for
     * @param plan the plan
     * @param monitor asked for cancel before each act; what was done until then is in the ledger
     * @throws CoreException if the ledger cannot be read or written, or a part of a rule is gone
     */
    public static List<PlannedAction> execute(Automation automation, List<Candidate> candidates, List<PlannedAction> plan,
            ExecutionContext context, IProgressMonitor monitor) throws CoreException {
        Executor executor = new Executor(automation, candidates, context);
        List<PlannedAction> done = new ArrayList<>();
        for (PlannedAction line : plan) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            done.add(line.decision() == Decision.PLANNED ? executor.act(line, monitor) : line);
        }
        return done;
    }

    private PlannedAction act(PlannedAction line, IProgressMonitor monitor) throws CoreException {
        Rules.Part<Action> part = actions.getOrDefault(line.rule(), Map.of()).get(line.action());
        Candidate candidate = candidates.get(line.customer());
        if (part == null || candidate == null) {
            throw new Problem(line.rule(), MESSAGES.text("otherPlan", line.action(), line.customer()),
                    MESSAGES.text("otherPlan.remedy")).exception();
        }
        if (!context.ledger().claim(line.idempotencyKey(), context.plan().resume())) {
            return line.with(Decision.SUPPRESSED, reasons.text("claimedElsewhere"));
        }
        ActionResult result = attempt(part, new ActionRequest(line.idempotencyKey(), candidate, line.rule(), part.place(),
                part.parameters(), context.plan().asOf(), context.plan().locale()), monitor);
        context.ledger().settle(line.idempotencyKey(), result.outcome(), result.reason());
        return switch (result.outcome()) {
            case DONE -> line.with(Decision.DONE, result.reason());
            case RETRY_LATER -> line.with(Decision.FAILED, reasons.text("failed.retryLater", result.reason()));
            case REFUSED -> line.with(Decision.FAILED, reasons.text("failed.refused", result.reason()));
            case UNKNOWN -> line.with(Decision.UNKNOWN, reasons.text("unknown", result.reason()));
        };
    }

    /** An action may come from anyone: when it breaks, this act is unknown, and the others go on. */
    private ActionResult attempt(Rules.Part<Action> part, ActionRequest request, IProgressMonitor monitor) {
        try {
            return part.code().execute(request, context.output(), monitor);
        } catch (OperationCanceledException e) {
            throw e; // the claim stays: nobody knows how far it got
        } catch (CoreException e) {
            return new ActionResult(Outcome.UNKNOWN, e.getStatus().getMessage());
        } catch (RuntimeException | LinkageError e) {
            Platform.getLog(Executor.class).log(new Status(Status.ERROR, PLUGIN_ID, part.place(), e));
            return new ActionResult(Outcome.UNKNOWN, e.toString());
        }
    }
}
