/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.source;

import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.results.rows.RowLog;

/** Tells of a row that was refused after cleaning how it stands in its source: that is what a person corrects. */
final class RawTexts implements RowLog {

    private final RowLog log;

    private final StagedRows rows;

    RawTexts(RowLog log, StagedRows rows) {
        this.log = log;
        this.rows = rows;
    }

    @Override
    public void rejected(RejectedRow row) {
        String raw = rows.text(row.file(), row.row());
        log.rejected(raw == null ? row : new RejectedRow(row.stage(), row.file(), row.row(), row.column(), row.reason(), raw,
                row.category(), row.amount()));
    }

    @Override
    public void changed(CellChange change) {
        log.changed(change);
    }
}
