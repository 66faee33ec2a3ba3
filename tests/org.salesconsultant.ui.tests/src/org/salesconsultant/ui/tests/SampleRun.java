/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.salesconsultant.core.format.CsvOutput;
import org.salesconsultant.core.format.Json;
import org.salesconsultant.results.run.BridgeLine;
import org.salesconsultant.results.run.Figure;
import org.salesconsultant.results.run.RunFiles;
import org.salesconsultant.results.run.RunWriter;
import org.salesconsultant.results.run.SegmentLine;

import com.google.gson.JsonParser;

/** A run folder as a run leaves it, small, with every kind of content. */
final class SampleRun {

    private static final String METRICS = """
            {"segmentations": {"value": {"name": "Customer value", "algorithm": "kmeans", "k": 3, "sse": 812.4, "silhouette": 0.412}},
             "predictions": {"buyagain": {"name": "Buys again", "horizon_days": 90,
               "confusion": {"tp": 812, "fp": 201, "fn": 164, "tn": 1623}, "accuracy": 0.8696, "precision": 0.8016, "recall": 0.832,
               "f1": 0.8165, "roc_auc": 0.913, "pr_auc": 0.874, "brier": null, "majority_accuracy": 0.6514,
               "intervals": {"accuracy": [0.857, 0.882], "precision": [0.776, 0.826], "recall": [0.808, 0.855], "f1": [0.797, 0.835]}}}}
            """;

    private SampleRun() {
    }

    /** Writes the folder {@code results/run1} of a project. {@return the folder} */
    static Path write(Path project) throws IOException {
        Path folder = Files.createDirectories(project.resolve("results").resolve("run1"));
        RunWriter writer = new RunWriter(folder);
        writer.figures(List.of(figure("data.from", "2024-01-02", "date"), figure("data.to", "2025-12-30", "date"),
                figure("customers", "5012", "customers"), figure("orders", "40210", "orders"), figure("order_lines", "118344",
                        "rows"),
                figure("revenue", "1890123.456", "EUR"), figure("revenue.net", "1790001.005", "EUR"),
                figure("mean_basket", "47.0063", "EUR")));
        writer.bridge(List.of(line("all", 121_000, "1799000.00"), line("returns", 1_200, "-100122.45"),
                line("customer-unknown.sales", 900, "12000.10"), line("customer-unknown.other", 10, "-3.00"), line("invalid",
                        346, "-20.1"),
                line("duplicates", 190, "2022"), line("other", 6, "0"), line("unreadable", 4, "0"), line("counted", 118_344,
                        "1890123.456")));
        writer.segmentProfile(List.of(segment(1, "Champions", 412, 0.0822, "monetary", 2.41), segment(1, "Champions", 412,
                0.0822, "frequency", 2.2),
                segment(2, "Loyal", 2_100, 0.419, "frequency", 0.31), segment(2, "Loyal", 2_100, 0.419, "recency", -0.62),
                segment(3, "Gone quiet", 2_500, 0.4988, "recency", 0.92), segment(3, "Gone quiet", 2_500, 0.4988, "monetary",
                        -0.43)));
        actions(folder);
        Json.write(folder.resolve(RunFiles.METRICS), JsonParser.parseString(METRICS));
        Files.createDirectories(folder.resolve(RunFiles.REPORTS));
        for (String format : List.of("pdf", "html", "xlsx")) {
            Files.writeString(folder.resolve(RunFiles.REPORTS).resolve("monthly." + format), "report", StandardCharsets.UTF_8);
        }
        Files.writeString(folder.resolve(RunFiles.WORKBOOK), "workbook", StandardCharsets.UTF_8);
        Json.write(folder.resolve(RunFiles.RUN), JsonParser.parseString("{\"run\": \"3f9a0c1d\", \"project\": \"retail\", "
                + "\"name\": \"Retail sample\", \"as_of\": \"2025-12-31\", \"currency\": \"EUR\"}"));
        return folder;
    }

    private static void actions(Path folder) throws IOException {
        try (CsvOutput csv = new CsvOutput(folder.resolve(RunFiles.ACTIONS),
                List.of("customer_id", "rule", "action", "channel", "decision", "reason", "idempotency_key"))) {
            for (int i = 0; i < 310; i++) {
                csv.row(SampleProject.id(i), "winback", "write", "email", i % 10 == 0 ? "suppressed" : "planned", "", "k" + i);
            }
        }
    }

    private static Figure figure(String reference, String value, String unit) {
        return new Figure(reference, value, unit, "what " + reference + " means", "");
    }

    private static BridgeLine line(String name, long rows, String amount) {
        return new BridgeLine(name, rows, new BigDecimal(amount));
    }

    private static SegmentLine segment(int number, String name, long size, double share, String feature, double difference) {
        return new SegmentLine("value", number, name, size, share, feature, 1, 1, difference);
    }
}
