/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.run;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.review.OpenCases;
import org.salesconsultant.cleaning.review.ReviewLog;
import org.salesconsultant.results.rows.RowLog;
import org.salesconsultant.results.rows.RowStream;

/** Rows as steps make them; set-based steps are fitted at the first reading. */
public final class CleanedRows implements RowStream {

    private final FittedSteps steps;

    private final RowLog log;

    private final ReviewLog review;

    public CleanedRows(RowStream in, List<BoundStep> steps, RowLog log, ReviewLog review) {
        this.steps = new FittedSteps(in, steps);
        this.log = log;
        this.review = review;
    }

    @Override
    public List<String> columns() {
        return steps.columns(steps.steps().size());
    }

    @Override
    public synchronized void forEach(BatchConsumer consumer, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, steps.unfitted() + 1);
        ReadingLog reading = newLog();
        List<RowLocalStep> before = steps.fitBeforeLast(progress.split(Math.max(0, steps.unfitted() - 1)));
        KeptReading kept = new KeptReading(steps, before, reading);
        if (before.size() < steps.steps().size()) {
            steps.fitNext(kept, progress.split(1));
        }
        List<RowLocalStep> chain = steps.fit(progress.split(0));
        if (kept.complete()) {
            kept.finish(chain, consumer, progress.split(1));
        } else {
            ReadingLog again = newLog();
            steps.stream(chain, again, consumer, progress.split(1));
            again.finish();
        }
        for (int i = 0; i < chain.size(); i++) {
            OpenCases open = chain.get(i).open();
            if (open.count() > 0) {
                review.open(steps.steps().get(i).id(), open);
            }
        }
    }

    private ReadingLog newLog() {
        return new ReadingLog(steps.in().columns(), steps.steps(), log, review);
    }
}
