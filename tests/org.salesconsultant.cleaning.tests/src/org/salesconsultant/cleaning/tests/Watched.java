/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.results.rows.RowBatch;
import org.salesconsultant.results.rows.RowStream;

/** Rows that are looked at again after they were taken, to see whether they were tampered with. */
record Watched(RowStream rows, List<String> seen) implements RowStream {

    @Override
    public List<String> columns() {
        return rows.columns();
    }

    @Override
    public void forEach(BatchConsumer consumer, IProgressMonitor monitor) throws CoreException {
        List<RowBatch> given = new ArrayList<>();
        rows.forEach(batch -> {
            given.add(batch);
            consumer.accept(batch);
        }, monitor);
        for (RowBatch batch : given) {
            for (int i = 0; i < batch.table().rowCount(); i++) {
                StringBuilder row = new StringBuilder();
                for (int c = 0; c < batch.table().columnCount(); c++) {
                    row.append(c == 0 ? "" : "|").append(batch.table().getString(i, c));
                }
                seen.add(row.toString());
            }
        }
    }
}
