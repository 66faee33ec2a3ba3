/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.internal.blocking.BlockingKey;
import org.salesconsultant.cleaning.internal.blocking.Blocks;
import org.salesconsultant.cleaning.internal.blocking.CandidatePairs;
import org.salesconsultant.cleaning.internal.blocking.StandardKeys;
import org.salesconsultant.cleaning.internal.comparison.Comparison;
import org.salesconsultant.cleaning.internal.comparison.SoftTokens;
import org.salesconsultant.cleaning.internal.linkage.ExpectationMaximisation;
import org.salesconsultant.cleaning.internal.linkage.Field;
import org.salesconsultant.cleaning.internal.linkage.Patterns;
import org.salesconsultant.cleaning.internal.linkage.Probabilities;
import org.salesconsultant.cleaning.internal.linkage.Weights;

/** Finds the rows that are the same thing. */
final class DuplicateFinder {

    /** So many patterns are enough to learn from. */
    private static final int LEARNT_FROM = 2_000_000;

    private static final int DRAWN = 400_000;

    private final List<Field> fields;

    private final int rows;

    private final boolean[] required;

    private final Map<String, Weights.Given> given;

    private final Settings settings;

    private final IProgressMonitor monitor;

    DuplicateFinder(List<Field> fields, boolean[] required, Map<String, Weights.Given> given, int rows, Settings settings,
            IProgressMonitor monitor) {
        this.fields = fields;
        this.required = required;
        this.given = given;
        this.rows = rows;
        this.settings = settings;
        this.monitor = monitor;
    }

    /**
     * @param keys blocking keys beside the standard ones
     * @param standardKeys whether the standard ones are used
     */
    DuplicateRows find(List<BlockingKey> keys, boolean standardKeys, Verdicts verdicts) {
        SoftTokens[] tokens = fields.stream()
                .map(field -> field.comparison() == Comparison.TOKENS ? new SoftTokens(field.values()) : null)
                .toArray(SoftTokens[]::new);
        List<BlockingKey> all = new ArrayList<>(keys);
        if (standardKeys) {
            all.addAll(StandardKeys.of(fields, tokens));
        }
        CandidatePairs candidates = Blocks.of(all.subList(0, Math.min(all.size(), Blocks.MOST_KEYS)), rows, settings.greatestBlock(rows), monitor);
        PairWork work = new PairWork(fields, tokens, candidates, settings.threads(), monitor);
        long oneIn = 1 + candidates.atMost() / LEARNT_FROM;
        Patterns drawn = work.drawn(rows, DRAWN);
        Probabilities learnt = new ExpectationMaximisation(fields, rows, work.patterns(oneIn), oneIn, drawn).learn();
        Weights weights = new Weights(fields, learnt, given, required);
        ScoredPairs pairs = ScoredPairs.of(work.atLeast(Weights.bits(settings.undecided()), weights));
        return DuplicateRows.of(rows, pairs, verdicts, Weights.bits(settings.same()), weights, work.levels());
    }
}
