/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.salesconsultant.analysis.ui.results.SegmentationResult.Segment;
import org.salesconsultant.analysis.ui.results.SegmentationResult.Trait;
import org.salesconsultant.results.run.SegmentLine;

/** Gathers the lines of the segment profile by segmentation and segment. */
final class SegmentReader {

    private static final int TRAITS = 2;

    private SegmentReader() {
    }

    static List<SegmentationResult> read(List<SegmentLine> lines, JsonFields metrics) {
        Map<String, Map<Integer, List<SegmentLine>>> grouped = new LinkedHashMap<>();
        for (SegmentLine line : lines) {
            grouped.computeIfAbsent(line.segmentation(), id -> new LinkedHashMap<>())
                    .computeIfAbsent(line.segment(), number -> new ArrayList<>()).add(line);
        }
        List<SegmentationResult> results = new ArrayList<>();
        grouped.forEach((id, segments) -> {
            JsonFields described = metrics.child(id);
            results.add(new SegmentationResult(described.text("name").isEmpty() ? id : described.text("name"),
                    described.number("silhouette"), segments.values().stream().map(SegmentReader::segment).toList()));
        });
        return results;
    }

    private static Segment segment(List<SegmentLine> lines) {
        SegmentLine first = lines.getFirst();
        List<Trait> traits = lines.stream().filter(line -> !Double.isNaN(line.difference()))
                .map(line -> new Trait(line.feature(), line.difference()))
                .sorted(Comparator.comparingDouble((Trait trait) -> -Math.abs(trait.difference()))).limit(TRAITS).toList();
        return new Segment(first.segment(), first.name(), first.size(), first.share(), traits);
    }
}
