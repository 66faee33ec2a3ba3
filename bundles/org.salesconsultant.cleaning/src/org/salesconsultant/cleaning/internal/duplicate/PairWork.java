/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.cleaning.internal.blocking.CandidatePairs;
import org.salesconsultant.cleaning.internal.blocking.Pass;
import org.salesconsultant.cleaning.internal.comparison.SoftTokens;
import org.salesconsultant.cleaning.internal.linkage.Field;
import org.salesconsultant.cleaning.internal.linkage.PairLevels;
import org.salesconsultant.cleaning.internal.linkage.Patterns;
import org.salesconsultant.cleaning.internal.linkage.Weights;

import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;

/** Compares the pairs of rows, in several threads. */
final class PairWork {

    /** Some pairs a piece. */
    private static final long PIECE = 200_000;

    private static final int SEED = 20101;

    private record Piece(Pass pass, int from, int to) {
    }

    private final List<Field> fields;

    private final SoftTokens[] tokens;

    private final CandidatePairs candidates;

    private final List<Piece> pieces = new ArrayList<>();

    private final int threads;

    private final IProgressMonitor monitor;

    PairWork(List<Field> fields, SoftTokens[] tokens, CandidatePairs candidates, int threads, IProgressMonitor monitor) {
        this.fields = fields;
        this.tokens = tokens;
        this.candidates = candidates;
        this.threads = threads;
        this.monitor = monitor;
        candidates.passes().forEach(this::cut);
    }

    private void cut(Pass pass) {
        long pairs = 0;
        int from = 0;
        for (int b = 0; b < pass.blocks(); b++) {
            pairs += pass.pairs(b);
            if (pairs >= PIECE || b == pass.blocks() - 1) {
                pieces.add(new Piece(pass, from, b + 1));
                from = b + 1;
                pairs = 0;
            }
        }
    }

    PairLevels levels() {
        return new PairLevels(fields, tokens);
    }

    /** {@return the patterns of the pairs of one row in so many} */
    Patterns patterns(long oneIn) {
        List<Long2LongOpenHashMap> parts = Workers.each(pieces.size(), threads, () -> {
            PairLevels levels = levels();
            return piece -> {
                Long2LongOpenHashMap counts = new Long2LongOpenHashMap();
                forEach(piece, oneIn, (row, other) -> counts.addTo(levels.pattern(row, other), 1));
                return counts;
            };
        });
        Long2LongOpenHashMap counts = new Long2LongOpenHashMap();
        parts.forEach(part -> part.forEach((pattern, count) -> counts.addTo(pattern, count)));
        return Patterns.of(counts);
    }

    /** {@return the patterns of pairs of any rows: all if they are no more than asked for, else so many drawn} */
    Patterns drawn(int rows, int most) {
        Long2LongOpenHashMap counts = new Long2LongOpenHashMap();
        PairLevels levels = levels();
        if ((long) rows * (rows - 1) / 2 <= most) {
            for (int a = 0; a < rows; a++) {
                for (int b = a + 1; b < rows; b++) {
                    counts.addTo(levels.pattern(a, b), 1);
                }
            }
        } else {
            SplittableRandom random = new SplittableRandom(SEED);
            for (int i = 0; i < most; i++) {
                int a = random.nextInt(rows);
                int b = random.nextInt(rows - 1);
                counts.addTo(levels.pattern(a, b < a ? b : b + 1), 1);
            }
        }
        return Patterns.of(counts);
    }

    /** {@return the pairs with at least so much evidence} */
    List<ScoredPairs.Part> atLeast(double bits, Weights weights) {
        return Workers.each(pieces.size(), threads, () -> {
            PairLevels levels = levels();
            return piece -> {
                ScoredPairs.Part part = new ScoredPairs.Part();
                forEach(piece, 1, (row, other) -> {
                    double evidence = weights.of(levels, row, other, bits);
                    if (evidence >= bits) {
                        part.add(row, other, evidence);
                    }
                });
                return part;
            };
        });
    }

    private void forEach(int number, long oneIn, CandidatePairs.Consumer consumer) {
        Piece piece = pieces.get(number);
        for (int block = piece.from(); block < piece.to(); block++) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            candidates.forEach(piece.pass(), block, oneIn, consumer);
        }
    }
}
