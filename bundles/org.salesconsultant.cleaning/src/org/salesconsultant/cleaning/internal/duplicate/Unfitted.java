/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.duplicate;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.SetBasedStep;
import org.salesconsultant.cleaning.StepUse;
import org.salesconsultant.cleaning.internal.blocking.BlockingKey;
import org.salesconsultant.cleaning.internal.linkage.Field;
import org.salesconsultant.cleaning.review.OpenCases;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.results.rows.RowStream;

/** Reads all rows, finds which are the same, and reads again what those hold. */
record Unfitted(StepUse use, FuzzyOptions options, Schema output) implements SetBasedStep {

    @Override
    public RowLocalStep fit(RowStream rows, IProgressMonitor monitor) throws CoreException {
        FieldRows read = new FieldRows(use, options);
        rows.forEach(batch -> read.add(batch, monitor), monitor);
        List<Field> fields = read.fields();
        List<BlockingKey> keys = read.keys(fields.size());
        boolean[] required = new boolean[fields.size()];
        for (int f = 0; f < required.length; f++) {
            required[f] = options.required().contains(fields.get(f).name());
        }
        Settings settings = new Settings(options.same(), options.undecided(), options.greatestBlock(),
                Runtime.getRuntime().availableProcessors());
        DuplicateRows found = new DuplicateFinder(fields, required, options.given(), read.count(), settings, monitor)
                .find(keys, options.standardKeys(), read.verdicts());
        GroupedRows grouped = new GroupedRows(found, options);
        rows.forEach(batch -> grouped.add(batch, monitor), monitor);
        OpenCases open = grouped.open(found.undecided());
        return new Fitted(grouped.groups(), options, output, open);
    }
}
