/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.analysis.project.AnalysisProject;
import org.salesconsultant.analysis.stage.ActionStage;
import org.salesconsultant.automation.Decision;
import org.salesconsultant.automation.ExecutionContext;
import org.salesconsultant.automation.Executor;
import org.salesconsultant.automation.PlannedAction;
import org.salesconsultant.core.format.Json;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.store.ledger.Ledger;

import com.google.gson.JsonObject;

/**
 * Executes a plan, and keeps what became of it beside the results, so that a verification can tell the same story without
 * acting again. What actions write goes to the {@code outbox} folder of the project, which no run replaces.
 */
final class ActionExecution {

    /** The file that keeps what became of a plan. */
    static final String OUTCOMES = "executed.json";

    private static final Messages MESSAGES = Messages.of(ActionExecution.class);

    private final AnalysisProject project;

    private final Ledger ledger;

    ActionExecution(AnalysisProject project, Ledger ledger) {
        this.project = project;
        this.ledger = ledger;
    }

    /** {@return the plan with what became of each planned action} */
    List<PlannedAction> execute(Findings findings, Path folder, IProgressMonitor monitor) throws CoreException, IOException {
        ExecutionContext context = new ExecutionContext(findings.acting().planning(), project.folder(), new StoreLedger(ledger));
        List<PlannedAction> done = new ArrayList<>();
        for (ActionStage.Plan plan : findings.plans()) {
            monitor.subTask(MESSAGES.text("stage.execute", plan.use().path()));
            done.addAll(Executor.execute(plan.use().model(), findings.acting().candidates(), plan.actions(), context, monitor));
        }
        Json.write(folder.resolve(OUTCOMES), outcomes(findings.actions(), done));
        return done;
    }

    private static JsonObject outcomes(List<PlannedAction> plan, List<PlannedAction> done) {
        JsonObject outcomes = new JsonObject();
        for (int i = 0; i < plan.size(); i++) {
            if (plan.get(i).decision() == Decision.PLANNED) {
                JsonObject outcome = new JsonObject();
                outcome.addProperty("decision", done.get(i).decision().name());
                outcome.addProperty("reason", done.get(i).reason());
                outcomes.add(done.get(i).idempotencyKey(), outcome);
            }
        }
        return outcomes;
    }

    /** {@return the plan with what became of it according to a run folder; the plan itself if nothing was executed} */
    static List<PlannedAction> replay(List<PlannedAction> plan, Path folder) throws IOException {
        if (!Files.exists(folder.resolve(OUTCOMES))) {
            return plan;
        }
        JsonObject outcomes = Json.read(folder.resolve(OUTCOMES));
        return plan.stream().map(action -> {
            JsonObject outcome = outcomes.getAsJsonObject(action.idempotencyKey());
            return outcome == null || action.decision() != Decision.PLANNED ? action
                    : action.with(Decision.valueOf(outcome.get("decision").getAsString()), outcome.get("reason").getAsString());
        }).toList();
    }
}
