/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.stage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.analysis.project.AnalysisProject;
import org.salesconsultant.analysis.stage.AcceptedModels.Kind;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.features.FeatureTable;
import org.salesconsultant.model.analysis.Configured;
import org.salesconsultant.model.analysis.FeatureUse;
import org.salesconsultant.model.analysis.Parameter;
import org.salesconsultant.model.analysis.Segmentation;
import org.salesconsultant.results.run.SegmentLine;
import org.salesconsultant.segmentation.Assignment;
import org.salesconsultant.segmentation.Clusterer;
import org.salesconsultant.segmentation.Clustering;
import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.Scaling;
import org.salesconsultant.segmentation.SegmentationAlgorithms;
import org.salesconsultant.segmentation.SegmentationJson;
import org.salesconsultant.segmentation.SegmentationModel;
import org.salesconsultant.segmentation.Standardisation;
import org.salesconsultant.segmentation.profile.SegmentNames;
import org.salesconsultant.segmentation.profile.SegmentProfile;
import org.salesconsultant.segmentation.profile.SegmentProfiles;

import com.google.gson.JsonObject;

/** Puts the customers into the accepted segments; the first run accepts what it finds. */
public final class SegmentationStage {

    private static final String LOG = "log";

    private final StageContext context;

    /** @param context what the run has */
    public SegmentationStage(StageContext context) {
        this.context = context;
    }

    /** {@return what came of the segmentation} */
    public SegmentationResult run(AnalysisProject.Use<Segmentation> use, IProgressMonitor monitor) throws CoreException, IOException {
        Segmentation segmentation = use.model();
        FeatureTable features = context.catalogue().compute(use.path(), segmentation.getFeatures(), context.history(), monitor);
        Matrix rows = Matrix.ofColumns(use.path(), features.names(), features.columns(), row -> features.customers()[row]);
        SegmentationModel model = model(use, rows, monitor);
        Assignment assignment = model.assign(use.path(), rows, monitor);
        List<SegmentProfile> profiles = SegmentProfiles.of(rows, assignment.labels(), model.k(), monitor);
        List<String> names = names(use, profiles);
        return new SegmentationResult(use.id(), features.customers(), assignment, names, lines(use.id(), profiles, names),
                SegmentationMetrics.of(segmentation, model, assignment, criteria(use, model, rows, assignment, monitor),
                        context.project().locale()));
    }

    private SegmentationModel model(AnalysisProject.Use<Segmentation> use, Matrix rows, IProgressMonitor monitor)
            throws CoreException, IOException {
        Segmentation segmentation = use.model();
        long seed = context.project().model().getSeed();
        String settings = Settings.fingerprint(Settings.text(segmentation.getFeatures()), segmentation.getScaling().getLiteral(),
                Settings.text(segmentation.getAlgorithm()), Long.toString(seed));
        Optional<JsonObject> accepted = context.models().find(Kind.SEGMENTATION, use.id(), settings);
        if (accepted.isPresent()) {
            return SegmentationJson.read(context.models().file(Kind.SEGMENTATION, use.id()).toString(), accepted.get());
        }
        SegmentationModel fitted = fit(use, rows, seed, monitor);
        context.models().accept(Kind.SEGMENTATION, use.id(), settings, SegmentationJson.write(fitted));
        return fitted;
    }

    private SegmentationModel fit(AnalysisProject.Use<Segmentation> use, Matrix rows, long seed, IProgressMonitor monitor)
            throws CoreException {
        Segmentation segmentation = use.model();
        boolean[] logs = new boolean[rows.columns()];
        double[] weights = new double[rows.columns()];
        for (FeatureUse feature : segmentation.getFeatures()) {
            for (String name : context.catalogue().columns(use.path(), List.of(feature))) {
                int column = rows.names().indexOf(name);
                logs[column] = LOG.equals(feature.getTransform());
                weights[column] = feature.getWeight();
            }
        }
        Standardisation standardisation = Standardisation.fit(use.path(), Scaling.named(segmentation.getScaling().getLiteral()),
                rows, logs, weights, monitor);
        Configured algorithm = segmentation.getAlgorithm();
        Contribution<Clusterer> contribution = SegmentationAlgorithms.registry().get(use.path(), algorithm.getContribution());
        Parameters parameters = contribution.parameters(use.path(), algorithm.getVersion(), Settings.values(algorithm));
        Clusterer clusterer = contribution.create();
        Clustering clustering = clusterer.cluster(standardisation.apply(use.path(), rows, monitor), parameters, seed,
                context.threads(), monitor);
        return SegmentationModel.of(algorithm.getContribution(), contribution.description().version(), seed, standardisation,
                clustering, clusterer.choice());
    }

    private List<String> names(AnalysisProject.Use<Segmentation> use, List<SegmentProfile> profiles) throws CoreException {
        Locale locale = context.project().locale();
        Map<String, String> labels = context.catalogue().labels(use.path(), use.model().getFeatures(), locale);
        List<String> names = new ArrayList<>(SegmentNames.of(profiles, locale, labels::get));
        for (Parameter given : use.model().getNames()) {
            for (int label = 0; label < names.size(); label++) {
                if (Integer.toString(label + 1).equals(given.getName())) {
                    names.set(label, given.getValue());
                }
            }
        }
        return List.copyOf(names);
    }

    private static List<SegmentLine> lines(String id, List<SegmentProfile> profiles, List<String> names) {
        return profiles.stream().map(profile -> new SegmentLine(id, profile.segment() + 1, names.get(profile.segment()),
                profile.size(), profile.share(), profile.feature(), profile.mean(), profile.median(), profile.difference())).toList();
    }

    private JsonObject criteria(AnalysisProject.Use<Segmentation> use, SegmentationModel model, Matrix rows,
            Assignment assignment, IProgressMonitor monitor) throws CoreException {
        Matrix scaled = model.standardisation().apply(use.path(), rows, monitor);
        return SegmentationMetrics.criteria(scaled, assignment.labels(), model.k(), model.seed(), context.threads(), monitor);
    }
}
