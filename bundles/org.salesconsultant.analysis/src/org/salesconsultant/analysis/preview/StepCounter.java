/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.preview;

import java.util.HashMap;
import java.util.Map;

import org.salesconsultant.cleaning.review.GroupedRow;
import org.salesconsultant.cleaning.review.OpenCases;
import org.salesconsultant.cleaning.review.ReviewLog;
import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.results.rows.RowLog;

/** Counts what each step does. */
class StepCounter implements RowLog, ReviewLog {

    private static final StepOutcome.Applied NOTHING = new StepOutcome.Applied(0, 0, OpenCases.NONE);

    private final Map<String, StepOutcome.Applied> steps = new HashMap<>();

    @Override
    public void rejected(RejectedRow row) {
        steps.merge(row.stage(), new StepOutcome.Applied(0, 1, OpenCases.NONE), StepCounter::sum);
    }

    @Override
    public void changed(CellChange change) {
        steps.merge(change.step(), new StepOutcome.Applied(change.count(), 0, OpenCases.NONE), StepCounter::sum);
    }

    @Override
    public void grouped(GroupedRow row) {
        // the rows that are dropped for it are counted
    }

    @Override
    public void open(String step, OpenCases cases) {
        StepOutcome.Applied known = applied(step);
        steps.put(step, new StepOutcome.Applied(known.changed(), known.dropped(), cases));
    }

    private static StepOutcome.Applied sum(StepOutcome.Applied one, StepOutcome.Applied other) {
        return new StepOutcome.Applied(one.changed() + other.changed(), one.dropped() + other.dropped(), one.open());
    }

    /** {@return what a step did, by its id} */
    StepOutcome.Applied applied(String step) {
        return steps.getOrDefault(step, NOTHING);
    }
}
