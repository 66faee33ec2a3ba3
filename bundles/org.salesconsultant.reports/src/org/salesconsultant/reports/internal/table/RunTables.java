/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.table;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tables of a run folder, by the names that designs use as query text. */
public final class RunTables {

    private static final Map<String, TableReader> READERS = new TreeMap<>(Map.ofEntries(
            Map.entry("run", new RunHeader()),
            Map.entry("key-figures", new KeyFigures()),
            Map.entry("figures", new Figures()),
            Map.entry("bridge", new Bridge()),
            Map.entry("monthly", new Monthly()),
            Map.entry("segmentations", new Segmentations()),
            Map.entry("segments", new Segments()),
            Map.entry("segment-means", new SegmentMeans()),
            Map.entry("segment-profile", new SegmentProfile()),
            Map.entry("predictions", new Predictions()),
            Map.entry("windows", new Windows()),
            Map.entry("metrics", new Measures()),
            Map.entry("confusion", new Confusion()),
            Map.entry("importance", new Importance()),
            Map.entry("tree", new Tree()),
            Map.entry("scores", new Scores()),
            Map.entry("rules", new Rules()),
            Map.entry("actions", new Actions())));

    private RunTables() {
    }

    /** {@return the names of all tables} */
    public static Set<String> names() {
        return READERS.keySet();
    }

    /**
     * {@return a table}
     *
     * @throws IOException if a file of the run cannot be read
     * @throws IllegalArgumentException if there is no table of that name
     * @throws org.eclipse.core.runtime.OperationCanceledException if the report was cancelled
     */
    public static RunTable read(String name, RunSource source) throws IOException {
        TableReader reader = READERS.get(name);
        if (reader == null) {
            throw new IllegalArgumentException("no table '" + name + "'; tables are " + String.join(", ", names()));
        }
        return reader.read(source);
    }
}
