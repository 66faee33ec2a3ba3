/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.salesconsultant.analysis.project.AnalysisProject;
import org.salesconsultant.analysis.stage.AcceptedModels;
import org.salesconsultant.automation.PlannedAction;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;

/** Repeats, or makes for the first time, what follows from frozen inputs alone. */
final class FrozenRun {

    /** What is done with the plan before it is written. */
    @FunctionalInterface
    interface Acting {

        /** {@return what became of the plan} */
        List<PlannedAction> act(Findings findings, IProgressMonitor monitor) throws CoreException, IOException;
    }

    /**
     * What came of it.
     *
     * @param run the id of the run
     * @param warnings what the user must see
     */
    record Outcome(String run, Findings findings, List<IStatus> warnings) {
    }

    private final AnalysisProject project;

    private final FrozenInputs inputs;

    private final int threads;

    private final Timings timings;

    FrozenRun(AnalysisProject project, FrozenInputs inputs, int threads, Timings timings) {
        this.project = project;
        this.inputs = inputs;
        this.threads = threads;
        this.timings = timings;
    }

    /** {@return what came of it, all files but {@code timings.json} written} */
    Outcome run(LocalDate asOf, SortedMap<String, String> artefacts, Path folder, Acting acting, Actor actor, IProgressMonitor monitor)
            throws CoreException, IOException {
        Store frozen = Store.at(inputs.store(), project.types(), StoreOptions.defaults().withThreads(threads));
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        Findings findings = read(frozen, asOf, folder, actor, progress.split(5));
        String version = version();
        String run = RunId.of(version, artefacts, findings.history(), findings.features(), findings.sales(), findings.rows(),
                findings.actions());
        List<PlannedAction> actions = acting.act(findings, progress.split(1));
        RunOutput output = new RunOutput(project, findings, actions, folder, timings);
        return new Outcome(run, findings, output.write(run, version, artefacts, progress.split(4)));
    }

    private Findings read(Store frozen, LocalDate asOf, Path folder, Actor actor, IProgressMonitor monitor)
            throws CoreException, IOException {
        try {
            return frozen.read(actor, engine -> {
                try {
                    return new Pipeline(project, asOf, new AcceptedModels(inputs.models()), FrozenLedger.read(engine), threads, timings)
                            .run(engine, folder, monitor);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }, monitor);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** {@return the version of the product, without the qualifier that each build has of its own} */
    static String version() {
        Version version = FrameworkUtil.getBundle(FrozenRun.class).getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }
}
