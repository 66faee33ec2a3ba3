/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.table;

import java.io.IOException;

import org.salesconsultant.results.run.SegmentLine;

/** {@code segment-profile}: a row a segment and feature. */
final class SegmentProfile implements TableReader {

    @Override
    public RunTable read(RunSource source) throws IOException {
        RunTable table = new RunTable(Column.text("segmentation"), Column.whole("segment"), Column.text("name"),
                Column.whole("size"), Column.decimal("share"), Column.text("feature"), Column.text("label"),
                Column.decimal("mean"), Column.decimal("median"), Column.decimal("difference"));
        for (SegmentLine line : source.folder().segmentProfile()) {
            table.add(line.segmentation(), line.segment(), Segments.name(source, line), line.size(), line.share(),
                    line.feature(), source.wording().feature(line.feature()), line.mean(), line.median(),
                    line.difference());
        }
        return table;
    }
}
