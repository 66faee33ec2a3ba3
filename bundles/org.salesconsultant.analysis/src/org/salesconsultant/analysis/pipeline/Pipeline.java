/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.salesconsultant.analysis.output.ImportLogFiles;
import org.salesconsultant.analysis.output.RowCounts;
import org.salesconsultant.analysis.project.AnalysisProject;
import org.salesconsultant.analysis.project.LineImports;
import org.salesconsultant.analysis.sales.SalesReader;
import org.salesconsultant.analysis.sales.SalesSummary;
import org.salesconsultant.analysis.stage.AcceptedModels;
import org.salesconsultant.analysis.stage.ActionStage;
import org.salesconsultant.analysis.stage.PredictionResult;
import org.salesconsultant.analysis.stage.PredictionStage;
import org.salesconsultant.analysis.stage.SegmentationResult;
import org.salesconsultant.analysis.stage.SegmentationStage;
import org.salesconsultant.analysis.stage.StageContext;
import org.salesconsultant.automation.LedgerView;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.features.AsOf;
import org.salesconsultant.features.CustomerHistory;
import org.salesconsultant.features.FeatureCatalogue;
import org.salesconsultant.features.FeatureTable;
import org.salesconsultant.features.HistoryReader;
import org.salesconsultant.model.analysis.Prediction;
import org.salesconsultant.model.analysis.Segmentation;
import org.salesconsultant.store.Engine;

/** Everything between the frozen store and the files of a run. The same for a run and for its verification. */
final class Pipeline {

    private static final Messages MESSAGES = Messages.of(Pipeline.class);

    private final AnalysisProject project;

    private final LocalDate fixedAsOf;

    private final AcceptedModels models;

    private final LedgerView ledger;

    private final int threads;

    private final Timings timings;

    Pipeline(AnalysisProject project, LocalDate fixedAsOf, AcceptedModels models, LedgerView ledger, int threads, Timings timings) {
        this.project = project;
        this.fixedAsOf = fixedAsOf;
        this.models = models;
        this.ledger = ledger;
        this.threads = threads;
        this.timings = timings;
    }

    /**
     * {@return all that can be found out; the rows the imports refused are written to the folder on the way}
     *
     * @param engine the store as the run froze it
     */
    Findings run(Engine engine, Path folder, IProgressMonitor monitor) throws CoreException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        timings.begin("features");
        AsOf asOf = asOf(engine);
        progress.subTask(MESSAGES.text("stage.features", asOf));
        SalesSummary sales = SalesReader.read(engine, asOf, project.money(), LineImports.currencies(project));
        CustomerHistory history = HistoryReader.read(engine, asOf, project.money(), progress.split(1));
        if (history.size() == 0) {
            throw new Problem(project.id(), MESSAGES.text("orders.none", asOf), MESSAGES.text("orders.none.remedy")).exception();
        }
        if (sales.none()) {
            sales = sales.withCustomers(history.size());
        }
        StageContext context = new StageContext(project, engine, asOf, history, new FeatureCatalogue(project.types()), models, threads);
        FeatureTable features = context.catalogue().computeKnown(project.id(), UsedFeatures.of(project), history, progress.split(1));
        List<SegmentationResult> segmentations = segmentations(context, progress.split(3));
        List<PredictionResult> predictions = predictions(context, progress.split(3));
        timings.begin("act");
        progress.subTask(MESSAGES.text("stage.act"));
        ActionStage acting = ActionStage.prepare(context, segmentations, predictions, ledger);
        Findings findings = new Findings(asOf, sales, RowCounts.read(engine), history, features, segmentations, predictions,
                acting.plan(progress.split(1)), acting);
        timings.begin("write");
        progress.subTask(MESSAGES.text("stage.write"));
        ImportLogFiles.write(engine, folder, progress.split(1));
        return findings;
    }

    private AsOf asOf(Engine engine) throws CoreException {
        LocalDate date = fixedAsOf == null ? project.asOf() : fixedAsOf;
        if (date == null) {
            LocalDate last = SalesReader.lastOrder(engine);
            if (last == null) {
                throw new Problem(project.id(), MESSAGES.text("orders.empty"), MESSAGES.text("orders.empty.remedy")).exception();
            }
            date = last.plusDays(1);
        }
        return new AsOf(date);
    }

    private List<SegmentationResult> segmentations(StageContext context, IProgressMonitor monitor) throws CoreException, IOException {
        List<SegmentationResult> results = new ArrayList<>();
        List<AnalysisProject.Use<Segmentation>> uses = project.enabled(Segmentation.class);
        SubMonitor progress = SubMonitor.convert(monitor, uses.size());
        for (AnalysisProject.Use<Segmentation> use : uses) {
            timings.begin(use.path());
            progress.subTask(MESSAGES.text("stage.segment", use.path()));
            results.add(new SegmentationStage(context).run(use, progress.split(1)));
        }
        return results;
    }

    private List<PredictionResult> predictions(StageContext context, IProgressMonitor monitor) throws CoreException, IOException {
        List<PredictionResult> results = new ArrayList<>();
        List<AnalysisProject.Use<Prediction>> uses = project.enabled(Prediction.class);
        SubMonitor progress = SubMonitor.convert(monitor, uses.size());
        for (AnalysisProject.Use<Prediction> use : uses) {
            timings.begin(use.path());
            progress.subTask(MESSAGES.text("stage.predict", use.path()));
            results.add(new PredictionStage(context).run(use, progress.split(1)));
        }
        return results;
    }
}
