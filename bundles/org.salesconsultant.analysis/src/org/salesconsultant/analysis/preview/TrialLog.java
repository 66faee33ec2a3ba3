/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.preview;

import java.util.ArrayList;
import java.util.List;

import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RejectedRow;

/** Keeps the first of what one step does. */
final class TrialLog extends StepCounter {

    private final String step;

    private final int most;

    private final List<CellChange> cells = new ArrayList<>();

    private final List<RejectedRow> rows = new ArrayList<>();

    TrialLog(String step, int most) {
        this.step = step;
        this.most = most;
    }

    @Override
    public void changed(CellChange change) {
        super.changed(change);
        if (change.step().equals(step) && cells.size() < most) {
            cells.add(change);
        }
    }

    @Override
    public void rejected(RejectedRow row) {
        super.rejected(row);
        if (row.stage().equals(step) && rows.size() < most) {
            rows.add(row);
        }
    }

    StepTrial trial() {
        return new StepTrial(applied(step), cells, rows);
    }
}
