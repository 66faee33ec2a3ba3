/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation.tests;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.salesconsultant.automation.Candidate;
import org.salesconsultant.automation.Decision;
import org.salesconsultant.automation.ExecutionContext;
import org.salesconsultant.automation.Executor;
import org.salesconsultant.automation.Occasion;
import org.salesconsultant.automation.PlanContext;
import org.salesconsultant.automation.PlannedAction;
import org.salesconsultant.automation.Planner;
import org.salesconsultant.automation.contract.Candidates;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.Automation;
import org.salesconsultant.model.analysis.Configured;
import org.salesconsultant.model.analysis.Parameter;
import org.salesconsultant.model.analysis.Rule;

/** An automation, its candidates and its ledger, step by step; then planned or executed. */
final class Campaign {

    static final String BUILT_IN = "org.salesconsultant.automation.";

    static final String CALL_LIST = "org.salesconsultant.example.callList";

    final MemoryLedger ledger = new MemoryLedger();

    final Automation automation = AnalysisFactory.eINSTANCE.createAutomation();

    List<Candidate> candidates = new ArrayList<>();

    LocalDate asOf = LocalDate.of(2025, 7, 1);

    Locale locale = Locale.ENGLISH;

    long seed = 1;

    boolean resume;

    Campaign() {
        automation.setId("campaign");
    }

    /** Ten customers, C0 to C9, in segment 1, with probabilities 0.0 to 0.9. */
    static Campaign withTenCustomers() {
        Campaign campaign = new Campaign();
        for (int i = 0; i < 10; i++) {
            campaign.candidates.add(Candidates.customer("C" + i).in("value", 1, "").scored("again", i / 10.0).make());
        }
        return campaign;
    }

    /** Adds a rule for segment 1 and any probability that calls, and lets the caller change it. */
    Campaign rule(String id, Consumer<Rule> change) {
        Rule rule = AnalysisFactory.eINSTANCE.createRule();
        rule.setId(id);
        rule.setTrigger(use("trigger", BUILT_IN + "afterRun", Map.of()));
        rule.getConditions().add(use("segment", BUILT_IN + "inSegment", Map.of("segmentation", "value", "segments", "1")));
        rule.getConditions().add(use("probability", BUILT_IN + "probability", Map.of("prediction", "again")));
        rule.getActions().add(use("call", CALL_LIST, Map.of()));
        change.accept(rule);
        automation.getRules().add(rule);
        return this;
    }

    static Configured use(String id, String contribution, Map<String, String> parameters) {
        Configured use = AnalysisFactory.eINSTANCE.createConfigured();
        use.setId(id);
        use.setContribution(contribution);
        new TreeMap<>(parameters).forEach((name, value) -> {
            Parameter parameter = AnalysisFactory.eINSTANCE.createParameter();
            parameter.setName(name);
            parameter.setValue(value);
            use.getParameters().add(parameter);
        });
        return use;
    }

    PlanContext context() {
        return new PlanContext("shop", new Occasion(Occasion.AFTER_RUN, asOf), seed, locale, ledger, resume);
    }

    List<PlannedAction> plan() throws CoreException {
        return Planner.plan(automation, candidates, context(), new NullProgressMonitor());
    }

    List<PlannedAction> execute(Path output) throws CoreException {
        return execute(plan(), output);
    }

    List<PlannedAction> execute(List<PlannedAction> plan, Path output) throws CoreException {
        return Executor.execute(automation, candidates, plan, new ExecutionContext(context(), output, ledger),
                new NullProgressMonitor());
    }

    static List<String> customers(List<PlannedAction> lines, Decision decision) {
        return lines.stream().filter(line -> line.decision() == decision).map(PlannedAction::customer).toList();
    }

    static List<String> reasons(List<PlannedAction> lines, Decision decision) {
        return lines.stream().filter(line -> line.decision() == decision).map(PlannedAction::reason).distinct().toList();
    }
}
