/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.analysis.project.AnalysisProject;
import org.salesconsultant.automation.Candidate;
import org.salesconsultant.automation.LedgerView;
import org.salesconsultant.automation.Occasion;
import org.salesconsultant.automation.PlanContext;
import org.salesconsultant.automation.PlannedAction;
import org.salesconsultant.automation.Planner;
import org.salesconsultant.model.analysis.Automation;

/** Plans what the rules would do with what the run found out; does nothing. */
public final class ActionStage {

    private final StageContext context;

    private final PlanContext planning;

    private final List<Candidate> candidates;

    private ActionStage(StageContext context, PlanContext planning, List<Candidate> candidates) {
        this.context = context;
        this.planning = planning;
        this.candidates = candidates;
    }

    /**
     * {@return the stage, with the customers as the run knows them}
     *
     * @param ledger what was done before
     */
    public static ActionStage prepare(StageContext context, List<SegmentationResult> segmentations,
            List<PredictionResult> predictions, LedgerView ledger) throws CoreException {
        Map<String, Map<String, Candidate.Segment>> segments = new HashMap<>();
        for (SegmentationResult result : segmentations) {
            for (int i = 0; i < result.customers().length; i++) {
                int label = result.assignment().labels()[i];
                segments.computeIfAbsent(result.customers()[i], id -> new HashMap<>()).put(result.id(),
                        new Candidate.Segment(result.segment(i), result.names().get(label)));
            }
        }
        Map<String, Map<String, Double>> probabilities = new HashMap<>();
        for (PredictionResult result : predictions) {
            for (int i = 0; i < result.customers().length; i++) {
                probabilities.computeIfAbsent(result.customers()[i], id -> new HashMap<>()).put(result.id(),
                        result.probabilities()[i]);
            }
        }
        List<Candidate> candidates = new CandidateReader(context.engine(), context.project().types().get("Customer"))
                .read(segments, probabilities);
        AnalysisProject project = context.project();
        return new ActionStage(context, new PlanContext(project.id(), new Occasion(Occasion.AFTER_RUN, context.asOf().date()),
                project.model().getSeed(), project.locale(), ledger, false), candidates);
    }

    /** {@return the customers the rules are asked about} */
    public List<Candidate> candidates() {
        return candidates;
    }

    /** {@return what the plans depend on} */
    public PlanContext planning() {
        return planning;
    }

    /** {@return what the rules of each automation of the project would do, in project order} */
    public List<Plan> plan(IProgressMonitor monitor) throws CoreException {
        List<Plan> plans = new ArrayList<>();
        for (AnalysisProject.Use<Automation> use : context.project().enabled(Automation.class)) {
            plans.add(new Plan(use, Planner.plan(use.model(), candidates, planning, monitor)));
        }
        return plans;
    }

    /**
     * What the rules of one automation would do, or did.
     *
     * @param use the automation
     * @param actions a line for each customer and action considered
     */
    public record Plan(AnalysisProject.Use<Automation> use, List<PlannedAction> actions) {

        public Plan {
            actions = List.copyOf(actions);
        }
    }
}
