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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.salesconsultant.analysis.figures.FigureList;
import org.salesconsultant.analysis.output.ResultFiles;
import org.salesconsultant.analysis.output.RunManifest;
import org.salesconsultant.analysis.project.AnalysisProject;
import org.salesconsultant.analysis.project.LineImports;
import org.salesconsultant.analysis.stage.PredictionResult;
import org.salesconsultant.analysis.stage.ReportJobs;
import org.salesconsultant.analysis.stage.SegmentationResult;
import org.salesconsultant.analysis.workbook.CustomerTable;
import org.salesconsultant.analysis.workbook.CustomerTableBuilder;
import org.salesconsultant.analysis.workbook.ResultWorkbook;
import org.salesconsultant.automation.Candidate;
import org.salesconsultant.automation.PlannedAction;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.features.FeatureCatalogue;
import org.salesconsultant.model.analysis.Prediction;
import org.salesconsultant.model.analysis.ReportJob;
import org.salesconsultant.model.analysis.Segmentation;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.Privacy;
import org.salesconsultant.reports.RenderedReport;
import org.salesconsultant.reports.ReportRunner;
import org.salesconsultant.results.run.FeatureLabel;
import org.salesconsultant.results.run.Figure;
import org.salesconsultant.results.run.RunFiles;
import org.salesconsultant.results.run.RunWriter;

/** Writes all files of a run from what it found out. The same for a run and for its verification. */
final class RunOutput {

    private static final String CUSTOMER = "Customer";

    private static final String NAME = "name";

    private static final Messages MESSAGES = Messages.of(RunOutput.class);

    private final AnalysisProject project;

    private final Findings findings;

    private final List<PlannedAction> actions;

    private final Path folder;

    private final Timings timings;

    /** @param actions the plan, or what became of it */
    RunOutput(AnalysisProject project, Findings findings, List<PlannedAction> actions, Path folder, Timings timings) {
        this.project = project;
        this.findings = findings;
        this.actions = actions;
        this.folder = folder;
        this.timings = timings;
    }

    /**
     * Writes everything but {@code timings.json}.
     *
     * @return the warnings of the reports
     */
    List<IStatus> write(String run, String version, SortedMap<String, String> artefacts, IProgressMonitor monitor)
            throws CoreException, IOException {
        ResultFiles files = new ResultFiles(folder);
        files.customers(findings.features());
        files.segmentations(findings.segmentations());
        files.predictions(findings.predictions());
        files.actions(actions);
        List<Figure> figures = new FigureList(project.locale(), project.model().getCurrency(), project.model().getTaxes(),
                project.model().getRates() != null && !project.model().getRates().isBlank()).sales(findings.sales(), findings.asOf())
                .metrics(files.metrics(findings.segmentations(), findings.predictions())).figures();
        RunWriter writer = new RunWriter(folder);
        writer.figures(figures);
        List<FeatureLabel> labels = new ArrayList<>();
        new FeatureCatalogue(project.types()).named(project.id(), UsedFeatures.of(project)).forEach((column, name) -> labels
                .add(new FeatureLabel(column, name.english(), name.chinese(), name.unit())));
        writer.features(labels);
        writer.bridge(findings.sales().bridge());
        writer.months(findings.sales().months());
        RunManifest manifest = new RunManifest(run, version, project, findings.asOf(), findings.sales(), findings.rows(), artefacts,
                LineImports.of(project));
        manifest.write(folder, Map.of());
        List<IStatus> warnings = new ArrayList<>();
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        manifest.write(folder, reports(warnings, progress.split(8)));
        timings.begin("workbook");
        progress.subTask(MESSAGES.text("stage.workbook"));
        new ResultWorkbook(project.locale()).write(folder.resolve(RunFiles.WORKBOOK), table(), figures, progress.split(2));
        return warnings;
    }

    private SortedMap<String, String> reports(List<IStatus> warnings, IProgressMonitor monitor) throws CoreException, IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        List<AnalysisProject.Use<ReportJob>> uses = project.enabled(ReportJob.class);
        SubMonitor progress = SubMonitor.convert(monitor, uses.size());
        for (AnalysisProject.Use<ReportJob> use : uses) {
            timings.begin(use.path());
            progress.subTask(MESSAGES.text("stage.report", use.path()));
            Path reports = Files.createDirectories(folder.resolve(RunFiles.REPORTS));
            for (RenderedReport report : ReportRunner.render(ReportJobs.request(use.model(),
                    ReportJobs.locale(use.path(), use.model(), project.locale()), ReportJobs.formats(use.model()), folder, reports.resolve(use.id())),
                    progress.split(1))) {
                hashes.put(report.file().getFileName().toString(), report.textHash());
                if (!report.status().isOK()) {
                    warnings.add(report.status());
                }
            }
        }
        return hashes;
    }

    /** {@return the name, and the attributes the project or a plug-in adds, as far as they may travel} */
    private List<AttributeType> shownAttributes() {
        EntityType own = CrmTypes.metamodel().get(CUSTOMER);
        return project.types().get(CUSTOMER).attributes().stream()
                .filter(attribute -> attribute.name().equals(NAME) || own.attribute(attribute.name()).isEmpty())
                .filter(attribute -> attribute.privacy().compareTo(Privacy.CONTACT) < 0).toList();
    }

    private Map<String, String> values(String column) {
        Map<String, String> values = new HashMap<>();
        for (Candidate candidate : findings.acting().candidates()) {
            if (candidate.attributes().containsKey(column)) {
                values.put(candidate.customer(), candidate.attributes().get(column));
            }
        }
        return values;
    }

    private CustomerTable table() throws CoreException {
        Map<String, String> labels = new HashMap<>();
        FeatureCatalogue catalogue = new FeatureCatalogue(project.types());
        CustomerTableBuilder table = new CustomerTableBuilder(project.locale(), findings.features());
        for (AttributeType attribute : shownAttributes()) {
            table.attribute(attribute, values(attribute.column()));
        }
        for (AnalysisProject.Use<Segmentation> use : project.enabled(Segmentation.class)) {
            SegmentationResult result = findings.segmentations().stream().filter(each -> each.id().equals(use.id())).findFirst().orElseThrow();
            table.segmentation(result, use.model().getName() == null ? use.id() : use.model().getName());
            labels.putAll(catalogue.labels(use.path(), use.model().getFeatures(), project.locale()));
        }
        for (AnalysisProject.Use<Prediction> use : project.enabled(Prediction.class)) {
            PredictionResult result = findings.predictions().stream().filter(each -> each.id().equals(use.id())).findFirst().orElseThrow();
            table.prediction(result, use.model().getName() == null ? use.id() : use.model().getName());
            labels.putAll(catalogue.labels(use.path(), use.model().getFeatures(), project.locale()));
        }
        return table.actions(actions).build(labels);
    }
}
