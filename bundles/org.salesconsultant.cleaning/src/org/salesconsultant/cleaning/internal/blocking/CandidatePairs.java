/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.blocking;

import java.util.List;

/** The pairs of rows to compare, each met once: in the first pass whose block holds both. No list of pairs is kept. */
public final class CandidatePairs {

    /** Takes pairs of rows. */
    public interface Consumer {

        /** @param row the lesser of the two */
        void accept(int row, int other);
    }

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final KeyTable keys;

    private final List<Pass> passes;

    /** The keys of each pass, as bits, by its number. */
    private final int[] keysOf;

    private final RowBits complete;

    public CandidatePairs(KeyTable keys, List<Pass> passes, List<Integer> keysOf, RowBits complete) {
        this.keys = keys;
        this.passes = List.copyOf(passes);
        this.keysOf = keysOf.stream().mapToInt(Integer::intValue).toArray();
        this.complete = complete;
    }

    public List<Pass> passes() {
        return passes;
    }

    /** {@return how many pairs there are, each counted as often as it is in a block} */
    public long atMost() {
        long pairs = 0;
        for (Pass pass : passes) {
            for (int b = 0; b < pass.blocks(); b++) {
                pairs += Math.max(0, pass.pairs(b));
            }
        }
        return pairs;
    }

    /**
     * Gives the pairs of one block that no earlier pass gives.
     *
     * @param oneIn only the pairs of one row in so many, chosen by its number, with the rows after it; 1 for all
     */
    public void forEach(Pass pass, int block, long oneIn, Consumer consumer) {
        int end = pass.starts()[block + 1];
        for (int a = pass.starts()[block]; a < end; a++) {
            int row = pass.rows()[a];
            if (oneIn > 1 && Long.remainderUnsigned(row * MIX, oneIn) != 0) {
                continue;
            }
            int last = (int) Math.min(end, (long) a + pass.reach() + 1);
            for (int b = a + 1; b < last; b++) {
                int other = pass.rows()[b];
                if (meetFirst(pass, row, other)) {
                    consumer.accept(Math.min(row, other), Math.max(row, other));
                }
            }
        }
    }

    private boolean meetFirst(Pass pass, int row, int other) {
        int equal = keys.equal(row, other);
        if ((equal & pass.keys()) != pass.keys()) {
            return false; // the same hash, not the same keys
        }
        int shared = complete.firstShared(row, other, 0);
        while (shared >= 0 && shared < pass.number()) {
            if ((equal & keysOf[shared]) == keysOf[shared]) {
                return false;
            }
            shared = complete.firstShared(row, other, shared + 1);
        }
        return true;
    }
}
