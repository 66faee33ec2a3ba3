/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.salesconsultant.analysis.RunOutcome;
import org.salesconsultant.analysis.RunRequest;
import org.salesconsultant.analysis.output.OutputFolder;
import org.salesconsultant.analysis.output.RowCounts;
import org.salesconsultant.analysis.project.AnalysisProject;
import org.salesconsultant.analysis.project.ProjectStore;
import org.salesconsultant.analysis.stage.ImportStage;
import org.salesconsultant.automation.PlannedAction;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.results.run.RunFiles;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.StoreOptions;

/** One run of one project: import into its store, freeze the inputs, and make everything that follows from them. */
public final class ProjectRun {

    private static final Messages MESSAGES = Messages.of(ProjectRun.class);

    private final AnalysisProject project;

    private final RunRequest request;

    private final ProjectStore store;

    private final Actor actor = Actor.user();

    private final Timings timings = new Timings();

    /**
     * @param request how to run it
     * @throws CoreException with a problem if the project's connection is wrong
     */
    public ProjectRun(AnalysisProject project, RunRequest request) throws CoreException {
        this.project = project;
        this.request = request;
        store = ProjectStore.of(project, StoreOptions.defaults().withThreads(request.threads()));
    }

    /** {@return what came of the run} */
    public RunOutcome run(IProgressMonitor monitor) throws CoreException, IOException {
        try (OutputFolder out = OutputFolder.prepare(request.out(), project.folder().resolve(AnalysisProject.RESULTS_FOLDER))) {
            SubMonitor progress = SubMonitor.convert(monitor, 20);
            timings.begin("import");
            new ImportStage(project, store.record(), actor).runAll(progress.split(9));
            if (store.server().isPresent()) {
                timings.begin("refresh");
                store.refresh(actor, progress.newChild(0));
            }
            timings.begin("freeze");
            progress.subTask(MESSAGES.text("stage.freeze"));
            FrozenInputs inputs = new FrozenInputs(out.path().resolve(RunFiles.INPUTS));
            inputs.freeze(project, store.copy(), actor, progress.split(1));
            SortedMap<String, String> artefacts = FrozenInputs.hashes(project);
            FrozenRun.Outcome outcome = new FrozenRun(project, inputs, request.threads(), timings).run(request.asOf(), artefacts,
                    out.path(), (findings, acting) -> act(findings, out.path(), acting), actor, progress.split(10));
            inputs.acceptModels(project);
            if (request.asOf() == null) {
                new StoredResults(store.copy(), actor).replace(outcome, monitor);
            }
            timings.write(out.path().resolve(RunFiles.TIMINGS), request.threads(), project.folder(),
                    request.out() == null ? project.folder().resolve(AnalysisProject.RESULTS_FOLDER) : request.out());
            Path folder = out.finish(outcome.run());
            RunRetention.keepInputsOfLatest(project.folder().resolve(AnalysisProject.RESULTS_FOLDER));
            return new RunOutcome(folder, status(outcome));
        }
    }

    private List<PlannedAction> act(Findings findings, Path folder, IProgressMonitor monitor) throws CoreException, IOException {
        return request.execute() ? new ActionExecution(project, store.record().ledger(actor)).execute(findings, folder, monitor)
                : findings.actions();
    }

    private IStatus status(FrozenRun.Outcome outcome) {
        List<IStatus> warnings = new ArrayList<>(outcome.warnings());
        RowCounts rows = outcome.findings().rows();
        double limit = project.model().getRejectLimit();
        if (rows.refusedShare() > limit) {
            warnings.add(new Problem(project.id(), MESSAGES.text("rejects.many", Long.toString(rows.refused()), Long.toString(rows.read()),
                    percent(rows.refusedShare()), percent(limit)), MESSAGES.text("rejects.many.remedy")).warning());
        }
        return warnings.isEmpty() ? Status.OK_STATUS
                : new MultiStatus(Problem.PLUGIN_ID, Problem.CODE, warnings.toArray(IStatus[]::new), project.id(), null);
    }

    private static String percent(double share) {
        return String.format(java.util.Locale.ROOT, "%.1f", share * 100);
    }
}
