/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.review.OpenCases;
import org.salesconsultant.results.rows.RowBatch;

/**
 * A step that needs no other row to decide on a row. How rows are cut into batches must not change what it makes; it
 * keeps nothing between batches, which may come more than once.
 */
public non-sealed interface RowLocalStep extends PreparedStep {

    /**
     * {@return the rows that remain, in their order, each with its data row; the given batch itself if nothing changes}
     *
     * @param batch not to be changed: its columns may be shared, new ones are made where cells change
     * @param log takes every row dropped and every cell changed, in the order of the rows
     * @param monitor asked for cancel at least each 1,000 rows
     */
    RowBatch apply(RowBatch batch, StepLog log, IProgressMonitor monitor) throws CoreException;

    /**
     * {@return what it leaves to a person: cases that none of the decisions given to the step answers}
     *
     * <p>Known since the step was fitted; the rows of open cases stay as they are.
     */
    default OpenCases open() {
        return OpenCases.NONE;
    }
}
