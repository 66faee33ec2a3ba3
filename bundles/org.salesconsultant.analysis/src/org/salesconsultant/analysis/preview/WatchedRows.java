/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.preview;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.results.rows.RowBatch;
import org.salesconsultant.results.rows.RowStream;

/** Staged rows on their way into a recipe: tells where the reading is. */
final class WatchedRows implements RowStream {

    /** Told of a reading. */
    interface Watcher {

        /** A reading begins: what was told of an earlier one does not hold. */
        void begins();

        /** These rows are on their way. */
        void comes(RowBatch staged);
    }

    private final RowStream rows;

    private final Watcher watcher;

    WatchedRows(RowStream rows, Watcher watcher) {
        this.rows = rows;
        this.watcher = watcher;
    }

    @Override
    public List<String> columns() {
        return rows.columns();
    }

    @Override
    public void forEach(BatchConsumer consumer, IProgressMonitor monitor) throws CoreException {
        watcher.begins();
        rows.forEach(batch -> {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            watcher.comes(batch);
            consumer.accept(batch);
        }, monitor);
    }
}
