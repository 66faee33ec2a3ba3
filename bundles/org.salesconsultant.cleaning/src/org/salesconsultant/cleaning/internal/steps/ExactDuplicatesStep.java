/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.steps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.CleaningStep;
import org.salesconsultant.cleaning.PreparedStep;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.SetBasedStep;
import org.salesconsultant.cleaning.StepLog;
import org.salesconsultant.cleaning.StepUse;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.results.rows.RowBatch;
import org.salesconsultant.results.rows.RowStream;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;

/**
 * Drops rows that repeat an earlier row in the chosen columns; the first, in data-row order, stays. Missing values are
 * equal to each other. Rows are told apart by 128 bits of SHA-256, so memory is some 40 bytes a row, whatever is in it.
 */
public final class ExactDuplicatesStep implements CleaningStep {

    private static final Messages MESSAGES = Messages.of(ExactDuplicatesStep.class);

    @Override
    public PreparedStep prepare(StepUse use, Schema input) throws CoreException {
        return new Unfitted(use.columns("columns", input), input);
    }

    private record Unfitted(List<String> columns, Schema output) implements SetBasedStep {

        @Override
        public RowLocalStep fit(RowStream rows, IProgressMonitor monitor) throws CoreException {
            HashSet128 seen = new HashSet128();
            Map<String, LongSet> repeated = new HashMap<>();
            rows.forEach(batch -> {
                RowHash hash = new RowHash(batch.table(), columns);
                for (int i = 0; i < batch.rows().length; i++) {
                    Cancel.check(monitor, i);
                    hash.compute(i);
                    if (!seen.add(hash.high(), hash.low())) {
                        repeated.computeIfAbsent(batch.file(), file -> new LongOpenHashSet()).add(batch.rows()[i]);
                    }
                }
            }, monitor);
            return new Fitted(repeated, output);
        }
    }

    /** Knows the repeated rows of each file by their data row. */
    private record Fitted(Map<String, LongSet> repeated, Schema output) implements RowLocalStep {

        @Override
        public RowBatch apply(RowBatch batch, StepLog log, IProgressMonitor monitor) {
            LongSet rows = repeated.getOrDefault(batch.file(), LongSet.of());
            String reason = MESSAGES.text("duplicate.reason");
            int[] kept = new int[batch.rows().length];
            int count = 0;
            for (int i = 0; i < kept.length; i++) {
                Cancel.check(monitor, i);
                if (rows.contains(batch.rows()[i])) {
                    log.dropped(batch, i, "", reason);
                } else {
                    kept[count++] = i;
                }
            }
            return Batches.keep(batch, kept, count);
        }
    }
}
