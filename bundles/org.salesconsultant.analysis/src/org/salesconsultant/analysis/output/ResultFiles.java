/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.salesconsultant.analysis.stage.PredictionResult;
import org.salesconsultant.analysis.stage.SegmentationResult;
import org.salesconsultant.automation.PlannedAction;
import org.salesconsultant.core.format.CsvOutput;
import org.salesconsultant.core.format.Json;
import org.salesconsultant.core.format.Numbers;
import org.salesconsultant.features.FeatureTable;
import org.salesconsultant.results.run.RunFiles;
import org.salesconsultant.results.run.RunWriter;
import org.salesconsultant.results.run.SegmentLine;

import com.google.gson.JsonObject;

/** Writes what the stages found out, customer by customer. */
public final class ResultFiles {

    private static final List<String> SEGMENTS = List.of("customer_id", "segment", "similarity", "silhouette", "segmentation");
    private static final List<String> SCORES = List.of("customer_id", "probability", "decision", "reasons", "prediction");
    private static final List<String> ACTIONS = List.of("customer_id", "rule", "action", "channel", "decision", "reason",
            "idempotency_key");

    private final Path folder;

    /** @param folder the folder, which is there */
    public ResultFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes {@code customers.csv}. */
    public void customers(FeatureTable features) throws IOException {
        List<String> header = new ArrayList<>(List.of("customer_id"));
        header.addAll(features.names());
        String[] row = new String[header.size()];
        try (CsvOutput csv = new CsvOutput(folder.resolve(RunFiles.CUSTOMERS), header)) {
            for (int i = 0; i < features.size(); i++) {
                row[0] = features.customers()[i];
                for (int column = 1; column < row.length; column++) {
                    row[column] = Numbers.plain(features.columns()[column - 1][i]);
                }
                csv.row(row);
            }
        }
    }

    /** Writes {@code segments.csv} and {@code segment-profile.csv}; the similarity of a customer at the centroid is infinite and left empty. */
    public void segmentations(List<SegmentationResult> results) throws IOException {
        List<SegmentLine> profile = new ArrayList<>();
        try (CsvOutput csv = new CsvOutput(folder.resolve(RunFiles.SEGMENTS), SEGMENTS)) {
            for (SegmentationResult result : results) {
                for (int i = 0; i < result.customers().length; i++) {
                    double similarity = result.assignment().similarity(i);
                    csv.row(result.customers()[i], Integer.toString(result.segment(i)),
                            Double.isInfinite(similarity) ? "" : Numbers.plain(similarity),
                            Numbers.plain(result.assignment().silhouettes()[i]), result.id());
                }
                profile.addAll(result.profile());
            }
        }
        new RunWriter(folder).segmentProfile(profile);
    }

    /** Writes {@code scores.csv}. */
    public void predictions(List<PredictionResult> results) throws IOException {
        try (CsvOutput csv = new CsvOutput(folder.resolve(RunFiles.SCORES), SCORES)) {
            for (PredictionResult result : results) {
                for (int i = 0; i < result.customers().length; i++) {
                    csv.row(result.customers()[i], Numbers.plain(result.probabilities()[i]), result.decision(i) ? "yes" : "no",
                            result.reasons().get(i), result.id());
                }
            }
        }
    }

    /** Writes {@code actions.csv}. */
    public void actions(List<PlannedAction> actions) throws IOException {
        try (CsvOutput csv = new CsvOutput(folder.resolve(RunFiles.ACTIONS), ACTIONS)) {
            for (PlannedAction action : actions) {
                csv.row(action.customer(), action.rule(), action.action(), action.channel(), action.decision().literal(),
                        action.reason(), action.idempotencyKey());
            }
        }
    }

    /** Writes {@code metrics.json} and returns what it holds. */
    public JsonObject metrics(List<SegmentationResult> segmentations, List<PredictionResult> predictions) throws IOException {
        JsonObject metrics = new JsonObject();
        JsonObject bySegmentation = new JsonObject();
        segmentations.forEach(result -> bySegmentation.add(result.id(), result.metrics()));
        metrics.add("segmentations", bySegmentation);
        JsonObject byPrediction = new JsonObject();
        predictions.forEach(result -> byPrediction.add(result.id(), result.metrics()));
        metrics.add("predictions", byPrediction);
        Json.write(folder.resolve(RunFiles.METRICS), metrics);
        return metrics;
    }
}
