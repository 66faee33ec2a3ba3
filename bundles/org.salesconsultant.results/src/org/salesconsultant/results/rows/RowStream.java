/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.results.rows;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Rows in the order of their source, readable again and again: the staged rows of a source, or what cleaning makes of
 * them. Each reading gives the same rows.
 */
public interface RowStream {

    /** {@return the names of the columns, in order} */
    List<String> columns();

    /**
     * Reads all rows, batch by batch.
     *
     * @param monitor asked for cancel at least each 1,000 rows
     * @throws CoreException if the rows cannot be read, or the consumer throws
     */
    void forEach(BatchConsumer consumer, IProgressMonitor monitor) throws CoreException;

    /** Takes batches of rows. */
    @FunctionalInterface
    interface BatchConsumer {

        /** Takes the next batch, which is not kept by the stream. */
        void accept(RowBatch batch) throws CoreException;
    }
}
