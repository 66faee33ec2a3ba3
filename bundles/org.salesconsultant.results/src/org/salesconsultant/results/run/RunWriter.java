/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.results.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.salesconsultant.core.format.CsvOutput;
import org.salesconsultant.core.format.Numbers;

/** Writes those files of a run folder that {@link RunFolder} reads. */
public final class RunWriter {

    private final Path folder;

    /** @param folder the folder, which is there */
    public RunWriter(Path folder) {
        this.folder = folder;
    }

    /** Writes {@code figures.csv}. */
    public void figures(List<Figure> figures) throws IOException {
        try (CsvOutput csv = new CsvOutput(folder.resolve(RunFiles.FIGURES), RunFiles.FIGURES_HEADER)) {
            for (Figure figure : figures) {
                csv.row(figure.reference(), figure.value(), figure.unit(), figure.definition(), figure.query());
            }
        }
    }

    /** Writes {@code bridge.csv}. */
    public void bridge(List<BridgeLine> lines) throws IOException {
        try (CsvOutput csv = new CsvOutput(folder.resolve(RunFiles.BRIDGE), RunFiles.BRIDGE_HEADER)) {
            for (BridgeLine line : lines) {
                csv.row(line.line(), Long.toString(line.rows()), Numbers.plain(line.amount()));
            }
        }
    }

    /** Writes {@code monthly.csv}. */
    public void months(List<Month> months) throws IOException {
        try (CsvOutput csv = new CsvOutput(folder.resolve(RunFiles.MONTHLY), RunFiles.MONTHLY_HEADER)) {
            for (Month month : months) {
                csv.row(month.month().toString(), Long.toString(month.orders()), Long.toString(month.customers()),
                        Numbers.plain(month.revenue()), Numbers.plain(month.returns()));
            }
        }
    }

    /** Writes {@code features.csv}. */
    public void features(List<FeatureLabel> labels) throws IOException {
        try (CsvOutput csv = new CsvOutput(folder.resolve(RunFiles.FEATURES), RunFiles.FEATURES_HEADER)) {
            for (FeatureLabel label : labels) {
                csv.row(label.feature(), label.english(), label.chinese(), label.unit());
            }
        }
    }

    /** Writes {@code segment-profile.csv}. */
    public void segmentProfile(List<SegmentLine> lines) throws IOException {
        try (CsvOutput csv = new CsvOutput(folder.resolve(RunFiles.SEGMENT_PROFILE), RunFiles.SEGMENT_PROFILE_HEADER)) {
            for (SegmentLine line : lines) {
                csv.row(line.segmentation(), Integer.toString(line.segment()), line.name(), Long.toString(line.size()),
                        Numbers.plain(line.share()), line.feature(), Numbers.plain(line.mean()), Numbers.plain(line.median()),
                        Numbers.plain(line.difference()));
            }
        }
    }
}
