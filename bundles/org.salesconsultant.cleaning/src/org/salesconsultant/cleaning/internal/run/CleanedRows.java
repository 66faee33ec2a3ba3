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

    private final boolean keeps;

    /** @param keeps whether rows may be kept rather than read again; else the log is told of a row while its batch is read */
    public CleanedRows(RowStream in, List<BoundStep> steps, RowLog log, ReviewLog review, boolean keeps) {
        this.steps = new FittedSteps(in, steps);
        this.log = log;
        this.review = review;
        this.keeps = keeps;
    }

    @Override
    public List<String> columns() {
        return steps.columns(steps.steps().size());
    }

    @Override
    public synchronized void forEach(BatchConsumer consumer, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, steps.unfitted() + 1);
        KeptReading kept = keeps ? fitLast(progress) : null;
        List<RowLocalStep> chain = steps.fit(progress.split(steps.unfitted()));
        if (kept != null && kept.complete()) {
            kept.finish(chain, consumer, progress.split(1));
        } else {
            ReadingLog reading = newLog();
            steps.stream(chain, reading, consumer, progress.split(1));
            reading.finish();
        }
        for (int i = 0; i < chain.size(); i++) {
            OpenCases open = chain.get(i).open();
            if (open.count() > 0) {
                review.open(steps.steps().get(i).id(), open);
            }
        }
    }

    /** {@return what was read to fit the last step that had to be; null if none had} */
    private KeptReading fitLast(SubMonitor progress) throws CoreException {
        List<RowLocalStep> before = steps.fitBeforeLast(progress.split(Math.max(0, steps.unfitted() - 1)));
        if (before.size() == steps.steps().size()) {
            return null;
        }
        KeptReading kept = new KeptReading(steps, before, newLog());
        steps.fitNext(kept, progress.split(1));
        return kept;
    }

    private ReadingLog newLog() {
        return new ReadingLog(steps.in().columns(), steps.steps(), log, review);
    }
}
