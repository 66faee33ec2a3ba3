/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.stage;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.analysis.project.AnalysisProject;
import org.salesconsultant.analysis.stage.AcceptedModels.Kind;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.features.AsOf;
import org.salesconsultant.features.FeatureTable;
import org.salesconsultant.model.analysis.Configured;
import org.salesconsultant.model.analysis.Prediction;
import org.salesconsultant.prediction.Learner;
import org.salesconsultant.prediction.Model;
import org.salesconsultant.prediction.PredictionAlgorithms;

import com.google.gson.JsonObject;

/** Scores the customers with the accepted model; the first run trains, tests and accepts one. */
public final class PredictionStage {

    static final String MODEL = "model";

    static final String METRICS = "metrics";

    private final StageContext context;

    /** @param context what the run has */
    public PredictionStage(StageContext context) {
        this.context = context;
    }

    /** {@return what came of the prediction} */
    public PredictionResult run(AnalysisProject.Use<Prediction> use, IProgressMonitor monitor) throws CoreException, IOException {
        Prediction prediction = use.model();
        BuysAgain target = BuysAgain.of(use.path(), prediction.getTarget());
        Configured configured = prediction.getLearner();
        Contribution<Learner> learner = PredictionAlgorithms.registry().get(use.path(), configured.getContribution());
        JsonObject accepted = accepted(use, target, learner, monitor);
        Model model = learner.create().read(context.models().file(Kind.PREDICTION, use.id()).toString(),
                accepted.getAsJsonObject(MODEL));
        FeatureTable features = features(use, context.asOf(), monitor).select(model.features());
        JsonObject metrics = accepted.getAsJsonObject(METRICS).deepCopy();
        JsonObject score = new JsonObject();
        score.addProperty("as_of", context.asOf().toString());
        score.addProperty("rows", features.size());
        metrics.add("score", score);
        return new PredictionResult(use.id(), features.customers(), model.probabilities(features.columns()),
                prediction.getThreshold(), model.rules(features.columns(), context.project().locale(), labels(use)::get, monitor), metrics);
    }

    private JsonObject accepted(AnalysisProject.Use<Prediction> use, BuysAgain target, Contribution<Learner> learner,
            IProgressMonitor monitor) throws CoreException, IOException {
        Prediction prediction = use.model();
        String settings = Settings.fingerprint(Settings.text(prediction.getTarget()), Settings.text(prediction.getFeatures()),
                Settings.text(prediction.getLearner()), Double.toString(prediction.getThreshold()),
                Long.toString(context.project().model().getSeed()));
        Optional<JsonObject> found = context.models().find(Kind.PREDICTION, use.id(), settings);
        if (found.isPresent()) {
            return found.get();
        }
        Training training = new Training(context, use, target, learner);
        JsonObject fitted = training.fit(features(use, training.windows().train(), monitor),
                features(use, training.windows().test(), monitor), labels(use), monitor);
        context.models().accept(Kind.PREDICTION, use.id(), settings, fitted);
        return fitted;
    }

    private FeatureTable features(AnalysisProject.Use<Prediction> use, AsOf date, IProgressMonitor monitor) throws CoreException {
        return context.catalogue().computeKnown(use.path(), use.model().getFeatures(), context.historyAsOf(date, monitor), monitor);
    }

    private Map<String, String> labels(AnalysisProject.Use<Prediction> use) throws CoreException {
        return context.catalogue().labels(use.path(), use.model().getFeatures(), context.project().locale());
    }
}
