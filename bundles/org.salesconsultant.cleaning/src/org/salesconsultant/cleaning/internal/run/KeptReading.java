/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.run;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.results.rows.RowBatch;
import org.salesconsultant.results.rows.RowStream;

/**
 * What reaches the last step that is to be fitted. Its first reading is kept, with what the steps before log, so that rows are not
 * read again to be cleaned; unless they are too many to keep: then each reading starts from the source.
 */
final class KeptReading implements RowStream {

    /** So many cells are kept, staged and cleaned ones; some 8 bytes each, and the texts. */
    private static final long CELLS = 16_000_000;

    /** So many changes and dropped rows are kept; some 200 bytes each. */
    private static final long ENTRIES = 500_000;

    private record Kept(RowBatch source, RowBatch reached, List<ReadingLog.Entry> entries) {
    }

    private final FittedSteps steps;

    private final List<RowLocalStep> chain;

    private final ReadingLog log;

    private final List<Kept> batches = new ArrayList<>();

    private long cells;

    private long entries;

    private boolean tooMany;

    private boolean complete;

    /** @param chain the steps before; @param log of this reading, which is ended by {@link #finish} */
    KeptReading(FittedSteps steps, List<RowLocalStep> chain, ReadingLog log) {
        this.steps = steps;
        this.chain = List.copyOf(chain);
        this.log = log;
    }

    @Override
    public List<String> columns() {
        return steps.columns(chain.size());
    }

    @Override
    public void forEach(BatchConsumer consumer, IProgressMonitor monitor) throws CoreException {
        if (complete) {
            for (Kept each : batches) {
                accept(each.reached(), consumer);
            }
        } else if (tooMany) {
            steps.stream(chain, StepLogs.NONE, consumer, monitor);
        } else {
            steps.in().forEach(source -> {
                StepLogs logs = tooMany ? StepLogs.NONE : log;
                logs.begin(source);
                RowBatch reached = FittedSteps.through(chain, 0, source, logs, monitor);
                keep(source, reached);
                accept(reached, consumer);
            }, monitor);
            complete = !tooMany;
        }
    }

    private static void accept(RowBatch batch, BatchConsumer consumer) throws CoreException {
        if (batch.rows().length > 0) {
            consumer.accept(batch);
        }
    }

    private void keep(RowBatch source, RowBatch reached) {
        List<ReadingLog.Entry> logged = log.take();
        cells += (long) source.rows().length * (source.table().columnCount() + reached.table().columnCount());
        entries += logged.size();
        tooMany |= cells > CELLS || entries > ENTRIES;
        if (tooMany) {
            batches.clear();
        } else {
            batches.add(new Kept(source, reached, logged));
        }
    }

    /** {@return whether the reading was kept; else rows must be read again} */
    boolean complete() {
        return complete;
    }

    /** Cleans what was kept, by all steps. */
    void finish(List<RowLocalStep> all, BatchConsumer consumer, IProgressMonitor monitor) throws CoreException {
        for (int i = 0; i < batches.size(); i++) {
            Kept each = batches.set(i, null); // given back as soon as it is written
            log.resume(each.source(), each.entries());
            RowBatch batch = FittedSteps.through(all, chain.size(), each.reached(), log, monitor);
            log.end();
            accept(batch, consumer);
        }
        log.finish();
    }
}
