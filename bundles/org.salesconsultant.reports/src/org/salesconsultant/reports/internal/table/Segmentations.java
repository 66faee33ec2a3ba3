/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.table;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.salesconsultant.results.run.SegmentLine;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** {@code segmentations}: a row each, with how it was made. */
final class Segmentations implements TableReader {

    @Override
    public RunTable read(RunSource source) throws IOException {
        RunTable table = new RunTable(Column.text("id"), Column.text("name"), Column.text("method"),
                Column.whole("customers"), Column.whole("k"), Column.decimal("sse"), Column.decimal("silhouette"));
        Wording wording = source.wording();
        JsonObject metrics = source.metrics();
        for (Map.Entry<String, Map<Integer, Long>> entry : sizes(source).entrySet()) {
            String id = entry.getKey();
            String name = JsonPath.text(metrics, "segmentations", id, "name");
            JsonArray features = JsonPath.array(metrics, "segmentations", id, "features");
            String names = StreamSupport.stream(features.spliterator(), false)
                    .map(feature -> wording.feature(feature.getAsString()))
                    .collect(Collectors.joining(source.texts().text("list.separator")));
            String scaling = JsonPath.text(metrics, "segmentations", id, "scaling");
            table.add(id, name.isEmpty() ? id : name,
                    names.isEmpty() ? "" : source.texts().text("segmentation.method", names, wording.name("scaling.", scaling)),
                    entry.getValue().values().stream().mapToLong(Long::longValue).sum(), entry.getValue().size(),
                    JsonPath.number(metrics, "segmentations", id, "sse"),
                    JsonPath.number(metrics, "segmentations", id, "silhouette"));
        }
        return table;
    }

    private static Map<String, Map<Integer, Long>> sizes(RunSource source) throws IOException {
        Map<String, Map<Integer, Long>> sizes = new LinkedHashMap<>();
        for (SegmentLine line : source.folder().segmentProfile()) {
            sizes.computeIfAbsent(line.segmentation(), id -> new LinkedHashMap<>()).put(line.segment(), line.size());
        }
        return sizes;
    }
}
