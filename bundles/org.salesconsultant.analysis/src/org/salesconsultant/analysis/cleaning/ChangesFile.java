/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.cleaning;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.salesconsultant.cleaning.review.ReviewCase;
import org.salesconsultant.core.format.CsvOutput;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RejectedRow;

/**
 * All that cleaning did, as CSV: a changed cell has 'before' and 'after'; a dropped row and a refused record have their text in
 * 'before' and a reason; an edit by hand that was not applied has the count 0.
 */
final class ChangesFile implements Closeable {

    private static final Messages MESSAGES = Messages.of(ChangesFile.class);

    /** The first six are those of the changes of a run. */
    private static final List<String> HEADER = List.of("step", "key", "column", "before", "after", "count", "file", "reason");

    private static final String READ = "read";

    private final CsvOutput csv;

    ChangesFile(Path file) throws IOException {
        csv = new CsvOutput(file, HEADER);
    }

    void refused(String file, long row, String reason, String text) {
        csv.row(READ, Long.toString(row), "", text, "", "1", file, reason);
    }

    void rejected(RejectedRow row) {
        csv.row(row.stage(), Long.toString(row.row()), row.column(), row.text(), "", "1", row.file(), row.reason());
    }

    void changed(CellChange change) {
        csv.row(change.step(), change.key(), change.column(), change.before(), change.after(), Long.toString(change.count()),
                change.file(), "");
    }

    void notApplied(String step, ReviewCase.StaleEdit edit) {
        ReviewCase.Place place = edit.row();
        csv.row(step, place == null ? "" : Long.toString(place.row()), edit.column(), edit.before(), edit.after(), "0",
                place == null ? "" : place.file(), place == null ? MESSAGES.text("edit.unknown", edit.key())
                        : MESSAGES.text("edit.stale", edit.key(), edit.found() == null ? "" : edit.found()));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
