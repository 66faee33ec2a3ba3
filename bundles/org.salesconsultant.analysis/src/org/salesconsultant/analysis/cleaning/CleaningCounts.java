/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.cleaning;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.salesconsultant.analysis.cleaning.CleanOutcome.StepCounts;
import org.salesconsultant.cleaning.review.GroupedRow;
import org.salesconsultant.cleaning.review.OpenCases;
import org.salesconsultant.cleaning.review.ReviewLog;
import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.results.rows.RowLog;

/** Counts what each step does. */
final class CleaningCounts implements RowLog, ReviewLog {

    private static final class Counts {

        private long dropped;

        private long changed;

        private long converted;

        private long grouped;

        private final Set<Long> groups = new HashSet<>();

        private long open;
    }

    private final Map<String, Counts> steps = new LinkedHashMap<>();

    /** @param ids the steps, in their order */
    CleaningCounts(List<String> ids) {
        ids.forEach(id -> steps.put(id, new Counts()));
    }

    @Override
    public void rejected(RejectedRow row) {
        steps.get(row.stage()).dropped++;
    }

    @Override
    public void changed(CellChange change) {
        Counts counts = steps.get(change.step());
        if (change.count() > 1) {
            counts.converted += change.count();
        } else {
            counts.changed++;
        }
    }

    @Override
    public void grouped(GroupedRow row) {
        Counts counts = steps.get(row.step());
        counts.grouped++;
        counts.groups.add(row.group());
    }

    @Override
    public void open(String step, OpenCases cases) {
        steps.get(step).open = cases.count();
    }

    List<StepCounts> steps() {
        return steps.entrySet().stream().map(each -> counted(each.getKey(), each.getValue())).toList();
    }

    private static StepCounts counted(String step, Counts counts) {
        return new StepCounts(step, counts.dropped, counts.changed, counts.converted, counts.grouped, counts.groups.size(),
                counts.open);
    }
}
