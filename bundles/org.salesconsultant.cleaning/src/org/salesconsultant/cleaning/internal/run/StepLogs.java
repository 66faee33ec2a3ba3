/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.run;

import org.salesconsultant.cleaning.StepLog;
import org.salesconsultant.results.rows.RowBatch;

/** Where the steps of a recipe log while batches stream by. */
interface StepLogs {

    /** Forgets everything. */
    StepLogs NONE = new NoLogs();

    /** Takes note of the staged batch that the steps work on next. */
    void begin(RowBatch source);

    /** {@return the log of a step, by its position} */
    StepLog of(int step);

    /** Takes note that the steps are done with the batch. */
    void end();
}
