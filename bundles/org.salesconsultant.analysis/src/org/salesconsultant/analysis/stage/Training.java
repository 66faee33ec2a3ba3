/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.stage;

import java.util.Arrays;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.analysis.project.AnalysisProject;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.features.AsOf;
import org.salesconsultant.features.FeatureTable;
import org.salesconsultant.model.analysis.Configured;
import org.salesconsultant.model.analysis.Prediction;
import org.salesconsultant.prediction.Dataset;
import org.salesconsultant.prediction.Importance;
import org.salesconsultant.prediction.Learner;
import org.salesconsultant.prediction.Model;
import org.salesconsultant.prediction.evaluation.BinaryEvaluation;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Trains a model on the past and tests it on a later past. */
final class Training {

    private static final Messages MESSAGES = Messages.of(Training.class);

    private final StageContext context;

    private final AnalysisProject.Use<Prediction> use;

    private final BuysAgain target;

    private final Contribution<Learner> learner;

    private final TimeWindows windows;

    Training(StageContext context, AnalysisProject.Use<Prediction> use, BuysAgain target, Contribution<Learner> learner) {
        this.context = context;
        this.use = use;
        this.target = target;
        this.learner = learner;
        windows = TimeWindows.before(context.asOf(), target.horizonDays());
    }

    TimeWindows windows() {
        return windows;
    }

    /**
     * {@return the model and its metrics, as they are accepted}
     *
     * @param train what was known at the begin of the training window
     * @param test what was known at the begin of the test window
     * @param labels what people call the features
     */
    JsonObject fit(FeatureTable train, FeatureTable test, Map<String, String> labels, IProgressMonitor monitor) throws CoreException {
        int[] trainLabels = target.labels(context.engine(), windows.train(), train.customers());
        int[] testLabels = target.labels(context.engine(), windows.test(), test.customers());
        checkEnough(windows.train(), trainLabels);
        checkEnough(windows.test(), testLabels);
        Configured configured = use.model().getLearner();
        Parameters parameters = learner.parameters(use.path(), configured.getVersion(), Settings.values(configured));
        long seed = context.project().model().getSeed();
        Model model = learner.create().fit(Dataset.binary(train.names(), train.columns(), trainLabels), parameters, seed,
                context.threads(), monitor);
        BinaryEvaluation evaluation = BinaryEvaluation.of(testLabels, model.probabilities(test.select(model.features()).columns()),
                use.model().getThreshold(), BinaryEvaluation.DRAWS, seed, context.threads(), monitor);
        JsonObject metrics = new JsonObject();
        metrics.addProperty("name", use.model().getName());
        metrics.addProperty("target", use.model().getTarget().getContribution());
        metrics.addProperty("horizon_days", target.horizonDays());
        metrics.addProperty("learner", configured.getContribution());
        metrics.addProperty("threshold", use.model().getThreshold());
        metrics.add("train", window(windows.train(), trainLabels));
        metrics.add("test", window(windows.test(), testLabels));
        evaluation.toJson().entrySet().forEach(member -> metrics.add(member.getKey(), member.getValue()));
        metrics.add("importance", importance(model));
        metrics.addProperty("tree", model.text(context.project().locale(), labels::get));
        JsonObject accepted = new JsonObject();
        accepted.add(PredictionStage.MODEL, model.toJson());
        accepted.add(PredictionStage.METRICS, metrics);
        return accepted;
    }

    private void checkEnough(AsOf date, int[] labels) throws CoreException {
        long positives = Arrays.stream(labels).sum();
        if (positives == 0 || positives == labels.length) {
            throw new Problem(use.path(), MESSAGES.text("training.tooLittle", date.toString(), Integer.toString(labels.length),
                    Long.toString(positives), Integer.toString(target.horizonDays())), MESSAGES.text("training.tooLittle.remedy"))
                    .exception();
        }
    }

    private JsonObject window(AsOf begin, int[] labels) {
        JsonObject window = new JsonObject();
        window.addProperty("as_of", begin.toString());
        window.addProperty("from", begin.toString());
        window.addProperty("to", begin.date().plusDays(target.horizonDays() - 1L).toString());
        window.addProperty("rows", labels.length);
        window.addProperty("positives", Arrays.stream(labels).sum());
        return window;
    }

    private static JsonArray importance(Model model) {
        JsonArray importance = new JsonArray();
        for (Importance each : model.importances()) {
            JsonObject feature = new JsonObject();
            feature.addProperty("feature", each.feature());
            feature.addProperty("gain", each.gain());
            importance.add(feature);
        }
        return importance;
    }
}
