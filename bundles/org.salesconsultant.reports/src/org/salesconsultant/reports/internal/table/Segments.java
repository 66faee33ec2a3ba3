/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.table;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import org.salesconsultant.results.run.SegmentLine;

/** {@code segments}: a row a segment; {@code axis} is its name and size, for the axis of a chart. */
final class Segments implements TableReader {

    private record Key(String segmentation, int segment) {
    }

    @Override
    public RunTable read(RunSource source) throws IOException {
        RunTable table = new RunTable(Column.text("segmentation"), Column.whole("segment"), Column.text("name"),
                Column.whole("size"), Column.decimal("share"), Column.text("axis"));
        Set<Key> seen = new HashSet<>();
        for (SegmentLine line : source.folder().segmentProfile()) {
            if (seen.add(new Key(line.segmentation(), line.segment()))) {
                String name = name(source, line);
                table.add(line.segmentation(), line.segment(), name, line.size(), line.share(),
                        name + "   " + source.wording().whole(line.size()));
            }
        }
        return table;
    }

    /** {@return the name of a segment; its number in words if nobody named it} */
    static String name(RunSource source, SegmentLine line) {
        return line.name().isEmpty() ? source.texts().text("segment", line.segment()) : line.name();
    }
}
