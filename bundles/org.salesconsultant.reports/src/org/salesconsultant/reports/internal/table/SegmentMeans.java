/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.salesconsultant.results.run.SegmentLine;

/**
 * {@code segment-means}: a row a segment with the means of up to six features side by side; a segmentation with more
 * features goes on in further {@code block}s of equal width. {@code feature1} is the heading, {@code mean1} the mean,
 * {@code difference1} its distance from the mean of all, in standard deviations.
 */
final class SegmentMeans implements TableReader {

    static final int WIDTH = 6;

    @Override
    public RunTable read(RunSource source) throws IOException {
        List<Column> columns = new ArrayList<>(List.of(Column.text("segmentation"), Column.whole("block"),
                Column.whole("segment"), Column.text("name"), Column.whole("size"), Column.decimal("share")));
        for (int i = 1; i <= WIDTH; i++) {
            columns.add(Column.text("feature" + i));
            columns.add(Column.decimal("mean" + i));
            columns.add(Column.decimal("difference" + i));
        }
        RunTable table = new RunTable(columns.toArray(Column[]::new));
        for (Map<Integer, List<SegmentLine>> segmentation : segmentations(source)) {
            List<String> features = new ArrayList<>(new LinkedHashSet<>(segmentation.values().stream()
                    .flatMap(List::stream).map(SegmentLine::feature).toList()));
            int blocks = Math.ceilDiv(features.size(), WIDTH);
            int width = Math.ceilDiv(features.size(), Math.max(blocks, 1));
            for (int number = 1; number <= blocks; number++) {
                List<String> block = features.subList((number - 1) * width, Math.min(number * width, features.size()));
                for (List<SegmentLine> segment : segmentation.values()) {
                    table.add(row(source, number, block, segment));
                }
            }
        }
        return table;
    }

    private static List<Map<Integer, List<SegmentLine>>> segmentations(RunSource source) throws IOException {
        Map<String, Map<Integer, List<SegmentLine>>> found = new LinkedHashMap<>();
        for (SegmentLine line : source.folder().segmentProfile()) {
            found.computeIfAbsent(line.segmentation(), id -> new LinkedHashMap<>())
                    .computeIfAbsent(line.segment(), number -> new ArrayList<>()).add(line);
        }
        return List.copyOf(found.values());
    }

    private static Object[] row(RunSource source, int block, List<String> features, List<SegmentLine> lines) {
        SegmentLine first = lines.get(0);
        Stream<Object> head = Stream.of(first.segmentation(), block, first.segment(), Segments.name(source, first),
                first.size(), first.share());
        List<Object> cells = new ArrayList<>(head.toList());
        for (int i = 0; i < WIDTH; i++) {
            String feature = i < features.size() ? features.get(i) : null;
            SegmentLine line = lines.stream().filter(each -> each.feature().equals(feature)).findFirst().orElse(null);
            cells.add(feature == null ? null : source.wording().feature(feature));
            cells.add(line == null ? null : line.mean());
            cells.add(line == null ? null : line.difference());
        }
        return cells.toArray();
    }
}
