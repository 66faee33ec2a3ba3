/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.cluster;

import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.StepLog;
import org.salesconsultant.cleaning.internal.steps.RewrittenTexts;
import org.salesconsultant.cleaning.review.OpenCases;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.results.rows.RowBatch;

/**
 * Writes the values that a person has approved.
 *
 * @param approved writes them
 * @param open the clusters nobody has decided on
 */
record ApprovedValues(RewrittenTexts approved, OpenCases open) implements RowLocalStep {

    @Override
    public Schema output() {
        return approved.output();
    }

    @Override
    public RowBatch apply(RowBatch batch, StepLog log, IProgressMonitor monitor) {
        return approved.apply(batch, log, monitor);
    }
}
