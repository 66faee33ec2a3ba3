/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.run;

import org.salesconsultant.cleaning.StepLog;
import org.salesconsultant.results.rows.RowBatch;

/** Keeps why a row was dropped. */
final class DropReason implements StepLog {

    private String reason = "";

    String reason() {
        return reason;
    }

    @Override
    public void dropped(RowBatch batch, int index, String column, String why) {
        reason = why;
    }

    @Override
    public void changed(RowBatch batch, int index, String column, String before, String after) {
        // seen by comparing the row before and after the step
    }

    @Override
    public void converted(RowBatch batch, int index, String column, String before, String after) {
        // seen by comparing the row before and after the step
    }

    @Override
    public void grouped(RowBatch batch, int index, long group, double score) {
        // no cell changes
    }
}
