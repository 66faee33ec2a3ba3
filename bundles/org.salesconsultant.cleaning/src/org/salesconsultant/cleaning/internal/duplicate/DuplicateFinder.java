/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.duplicate;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.internal.comparison.Comparison;
import org.salesconsultant.cleaning.internal.comparison.SoftTokens;

/** Finds the rows that are the same thing. */
final class DuplicateFinder {

    /** So many patterns are enough to learn from. */
    private static final int LEARNT_FROM = 2_000_000;

    private static final int DRAWN = 400_000;

    private final List<Field> fields;

    private final int rows;

    private final boolean[] required;

    private final Settings settings;

    private final IProgressMonitor monitor;

    DuplicateFinder(List<Field> fields, boolean[] required, int rows, Settings settings, IProgressMonitor monitor) {
        this.fields = fields;
        this.required = required;
        this.rows = rows;
        this.settings = settings;
        this.monitor = monitor;
    }

    DuplicateRows find(Verdicts verdicts) {
        SoftTokens[] tokens = fields.stream()
                .map(field -> field.comparison() == Comparison.TOKENS ? new SoftTokens(field.values()) : null)
                .toArray(SoftTokens[]::new);
        CandidatePairs candidates = Blocks.of(StandardKeys.of(fields, tokens), rows, settings.greatestBlock(rows), monitor);
        PairWork work = new PairWork(fields, tokens, candidates, settings.threads(), monitor);
        long oneIn = 1 + candidates.atMost() / LEARNT_FROM;
        Patterns drawn = work.drawn(rows, DRAWN);
        Probabilities learnt = new ExpectationMaximisation(fields, rows, work.patterns(oneIn), oneIn, drawn).learn();
        Weights weights = new Weights(fields, learnt, required);
        ScoredPairs pairs = ScoredPairs.of(work.atLeast(Weights.bits(settings.undecided()), weights));
        return DuplicateRows.of(rows, pairs, verdicts, Weights.bits(settings.same()), weights, work.levels());
    }
}
