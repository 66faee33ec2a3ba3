/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.run;

import org.salesconsultant.cleaning.StepLog;
import org.salesconsultant.results.rows.RowBatch;

/** Logs nothing: while steps are fitted. */
final class NoLogs implements StepLogs, StepLog {

    @Override
    public void begin(RowBatch source) {
        // nothing to note
    }

    @Override
    public StepLog of(int step) {
        return this;
    }

    @Override
    public void end() {
        // nothing to write
    }

    @Override
    public void dropped(RowBatch batch, int index, String column, String reason) {
        // not logged
    }

    @Override
    public void changed(RowBatch batch, int index, String column, String before, String after) {
        // not logged
    }

    @Override
    public void converted(RowBatch batch, int index, String column, String before, String after) {
        // not logged
    }

    @Override
    public void grouped(RowBatch batch, int index, long group, double score) {
        // not logged
    }
}
