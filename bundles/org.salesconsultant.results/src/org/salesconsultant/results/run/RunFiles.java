/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.results.run;

import java.util.List;

/** The names of the files of a run folder and the headers of those this bundle reads and writes. */
public final class RunFiles {

    public static final String RUN = "run.json";
    public static final String TIMINGS = "timings.json";
    public static final String METRICS = "metrics.json";
    public static final String FIGURES = "figures.csv";
    public static final String BRIDGE = "bridge.csv";
    public static final String MONTHLY = "monthly.csv";
    public static final String REJECTS = "rejects.csv";
    public static final String CHANGES = "changes.csv";
    public static final String CUSTOMERS = "customers.csv";
    public static final String FEATURES = "features.csv";
    public static final String SEGMENTS = "segments.csv";
    public static final String SEGMENT_PROFILE = "segment-profile.csv";
    public static final String SCORES = "scores.csv";
    public static final String ACTIONS = "actions.csv";
    public static final String WORKBOOK = "results.xlsx";
    public static final String REPORTS = "reports";
    public static final String INPUTS = "inputs";

    static final List<String> FIGURES_HEADER = List.of("reference", "value", "unit", "definition", "query");
    static final List<String> BRIDGE_HEADER = List.of("line", "rows", "amount");
    static final List<String> MONTHLY_HEADER = List.of("month", "orders", "customers", "revenue", "returns");
    static final List<String> FEATURES_HEADER = List.of("feature", "english", "chinese", "unit");
    static final List<String> SEGMENT_PROFILE_HEADER = List.of("segmentation", "segment", "name", "size", "share", "feature",
            "mean", "median", "difference");

    private RunFiles() {
    }
}
