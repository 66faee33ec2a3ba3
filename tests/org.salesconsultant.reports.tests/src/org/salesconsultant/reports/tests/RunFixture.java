/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.tests;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.salesconsultant.core.format.CsvOutput;
import org.salesconsultant.core.format.Json;
import org.salesconsultant.results.run.BridgeLine;
import org.salesconsultant.results.run.FeatureLabel;
import org.salesconsultant.results.run.Figure;
import org.salesconsultant.results.run.Month;
import org.salesconsultant.results.run.RunFiles;
import org.salesconsultant.results.run.RunWriter;
import org.salesconsultant.results.run.SegmentLine;

import com.google.gson.JsonParser;

/** Builds a small run folder with everything a report reads: two segmentations, two predictions, two rules. */
final class RunFixture {

    static final String RUN_ID = "0f3a9c27d15be84411aa";

    private static final String[] FEATURES = {"recency_days", "frequency", "monetary_gross", "mean_basket",
        "tenure_days", "distinct_products", "orders_90d"};

    private final Path folder;

    private String firstSegment = "Loyal regulars";

    private RunFixture(Path folder) {
        this.folder = folder;
    }

    static RunFixture in(Path folder) {
        return new RunFixture(folder);
    }

    RunFixture firstSegment(String name) {
        firstSegment = name;
        return this;
    }

    Path build() throws IOException {
        Files.createDirectories(folder);
        Json.write(folder.resolve(RunFiles.RUN), JsonParser.parseString("""
                {"run": "%s", "project": "online-retail", "name": "Online retail 在线零售", "as_of": "2011-12-10",
                 "data_from": "2010-12-01", "data_to": "2011-12-09", "currency": "GBP", "locale": "en",
                 "time_zone": "Europe/London", "seed": 1, "version": "1.0.0"}""".formatted(RUN_ID)));
        RunWriter writer = new RunWriter(folder);
        writer.figures(figures());
        writer.features(List.of(new FeatureLabel("recency_days", "Recency", "近度", "days"),
                new FeatureLabel("frequency", "Frequency", "频度", "orders"),
                new FeatureLabel("monetary_gross", "Gross spend", "毛消费额", "currency"),
                new FeatureLabel("mean_basket", "Mean basket", "平均客单价", "currency"),
                new FeatureLabel("tenure_days", "Tenure", "客龄", "days"),
                new FeatureLabel("distinct_products", "Distinct products", "产品种数", ""),
                new FeatureLabel("orders_90d", "Orders in 90 days", "90 天内订单数", "")));
        writer.bridge(bridge());
        writer.months(months());
        writer.segmentProfile(profile());
        Json.write(folder.resolve(RunFiles.METRICS), JsonParser.parseString(Files.readString(metrics())));
        Files.delete(metrics());
        scores();
        actions();
        return folder;
    }

    private Path metrics() throws IOException {
        Path file = folder.resolve("metrics.source");
        try (var stream = RunFixture.class.getResourceAsStream("metrics.json")) {
            Files.write(file, stream.readAllBytes());
        }
        return file;
    }

    private static List<Figure> figures() {
        return List.of(
                new Figure("data.from", "2010-12-01", "date", "Day of the earliest order counted.", "orders"),
                new Figure("data.to", "2011-12-09", "date", "Day of the latest order counted.", "orders"),
                new Figure("as_of", "2011-12-10", "date", "Orders strictly before this day are seen.", "run.json"),
                new Figure("lines.read", "541909", "rows", "Order lines read from all sources.", "bridge.csv"),
                new Figure("order_lines", "397884", "rows", "Order lines counted as sales, after the recipe.", "order_lines"),
                new Figure("customers", "4338", "customers", "Customers with at least one order counted.", "customers.csv"),
                new Figure("orders", "18532", "orders", "Orders with at least one line counted.", "orders"),
                new Figure("products", "3665", "products", "Products sold at least once.", "order_lines"),
                new Figure("revenue", "8911407.904", "GBP", "Sum of quantity times unit price of the lines counted.",
                        "order_lines"),
                new Figure("revenue.net", "8300065.814", "GBP", "Revenue less returns of known customers.", "order_lines"),
                new Figure("returns", "-611342.09", "GBP", "Returns of known customers, not above 0.", "rejects.csv"),
                new Figure("mean_basket", "480.8659", "GBP", "Revenue divided by orders.", "orders"),
                new Figure("prediction.buys-again.accuracy", "0.7312", "ratio",
                        "Share of the customers of the test window that were predicted right.", "scores.csv"));
    }

    private static List<BridgeLine> bridge() {
        return List.of(line("all", 541909, "9747747.934"), line("returns", 8905, "-611342.09"),
                line("customer-unknown.sales", 132220, "1755276.64"), line("customer-unknown.other", 2860, "-307594.52"),
                line("invalid", 40, "0"), line("duplicates", 0, "0"), line("other", 0, "0"), line("unreadable", 0, "0"),
                line("counted", 397884, "8911407.904"));
    }

    private static BridgeLine line(String name, long rows, String amount) {
        return new BridgeLine(name, rows, new BigDecimal(amount));
    }

    private static List<Month> months() {
        List<Month> months = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            months.add(new Month(YearMonth.of(2010, 12).plusMonths(i), 1200 + 90L * i, 800 + 40L * i,
                    BigDecimal.valueOf(45_000_000L + 6_150_000L * i + i % 4 * 3_000_000L, 2), BigDecimal.valueOf(-4_000_000L, 2)));
        }
        return months;
    }

    private List<SegmentLine> profile() {
        List<SegmentLine> lines = new ArrayList<>();
        String[] names = {firstSegment, "At risk", "新客户", "Occasional"};
        long[] sizes = {212, 1061, 1523, 1542};
        for (int segment = 0; segment < names.length; segment++) {
            for (int feature = 0; feature < FEATURES.length; feature++) {
                lines.add(new SegmentLine("value", segment + 1, names[segment], sizes[segment], sizes[segment] / 4338.0,
                        FEATURES[feature], 12.5 * (segment + 1) * (feature + 1), 11.0 * (segment + 1) * (feature + 1),
                        1.4 - 0.7 * segment));
            }
        }
        for (int segment = 0; segment < 2; segment++) {
            for (int feature = 0; feature < 3; feature++) {
                lines.add(new SegmentLine("habits", segment + 1, segment == 0 ? "Browsers" : "Bulk buyers",
                        segment == 0 ? 3338 : 1000, segment == 0 ? 3338 / 4338.0 : 1000 / 4338.0, FEATURES[feature],
                        40.25 + segment, 39, segment == 0 ? -0.2 : 0.6));
            }
        }
        return lines;
    }

    private void scores() throws IOException {
        try (CsvOutput csv = new CsvOutput(folder.resolve(RunFiles.SCORES),
                List.of("customer_id", "probability", "decision", "reasons", "prediction"))) {
            for (int i = 0; i < 2000; i++) {
                double probability = (i * 37 % 1000) / 1000.0;
                csv.row("C" + i, Double.toString(probability * probability), "yes", "recency <= 40",
                        i % 2 == 0 ? "buys-again" : "churn");
            }
        }
    }

    private void actions() throws IOException {
        try (CsvOutput csv = new CsvOutput(folder.resolve(RunFiles.ACTIONS), List.of("customer_id", "rule", "action",
                "channel", "decision", "reason", "idempotency_key"))) {
            for (int i = 0; i < 300; i++) {
                boolean winBack = i % 3 == 0;
                boolean held = i % 10 == 0;
                csv.row("C" + i, winBack ? "Win back" : "Reward loyalty", "org.salesconsultant.automation.writeFile",
                        winBack ? "email" : "post", held ? "suppressed" : "planned",
                        held ? "in the hold-out group" : "segment At risk and probability below 0.30", "K" + i);
            }
        }
    }
}
