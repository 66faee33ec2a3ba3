/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.blocking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;

/**
 * Makes the blocks: which rows are compared. Rows that share a key make a block. A block above the greatest size is
 * refined: its rows are compared where they share a second key of theirs, too, and where that is still too many, a
 * third. What is too many even then is sorted by all keys, and each row compared with the few that follow it. So no row
 * is left out; two rows are not compared only if all they share is shared by too many others.
 */
public final class Blocks {

    /** How many rows that follow it a row is compared with where no key refines a block any more. */
    private static final int WINDOW = 8;

    /** More keys are not told apart. */
    public static final int MOST_KEYS = 31;

    private static final int MOST_KEYS_AT_ONCE = 3;

    private final KeyTable keys;

    private final int[] fieldOf;

    private final int greatest;

    private final IProgressMonitor monitor;

    private final List<Pass> passes = new ArrayList<>();

    private final List<Integer> tried = new ArrayList<>();

    private final Map<Integer, Integer> numbers = new HashMap<>();

    /** The passes with a block that is too large. */
    private final BitSet tooLarge = new BitSet();

    /** By pass: the row is in a block whose pairs are all compared. */
    private final RowBits complete;

    /** By pass: the row is in a block that is too large. */
    private final RowBits oversized;

    private Blocks(List<BlockingKey> keys, int rows, int greatest, IProgressMonitor monitor) {
        this.keys = new KeyTable(keys, rows);
        this.greatest = greatest;
        this.monitor = monitor;
        fieldOf = keys.stream().mapToInt(BlockingKey::field).toArray();
        complete = new RowBits(rows);
        oversized = new RowBits(rows);
    }

    /**
     * {@return the pairs of rows to compare}
     *
     * @param keys at most 31, those that fewest rows share first
     * @param greatest the greatest number of rows in a block, at least 2
     */
    public static CandidatePairs of(List<BlockingKey> keys, int rows, int greatest, IProgressMonitor monitor) {
        Blocks blocks = new Blocks(keys, rows, greatest, monitor);
        for (int size = 1; size <= MOST_KEYS_AT_ONCE; size++) {
            blocks.combine(0, 0, size);
        }
        blocks.sortTheRest();
        return new CandidatePairs(blocks.keys, blocks.passes, blocks.tried, blocks.complete);
    }

    /** Tries all combinations of so many further keys, of a field each. */
    private void combine(int chosen, int from, int more) {
        if (more == 0) {
            attempt(chosen);
            return;
        }
        for (int k = from; k < keys.width(); k++) {
            if (!sharesField(chosen, k)) {
                combine(chosen | 1 << k, k + 1, more - 1);
            }
        }
    }

    private boolean sharesField(int chosen, int key) {
        for (int rest = chosen; rest != 0; rest &= rest - 1) {
            if (fieldOf[Integer.numberOfTrailingZeros(rest)] == fieldOf[key]) {
                return true;
            }
        }
        return false;
    }

    private void attempt(int chosen) {
        if (tried.size() == RowBits.WIDTH) {
            return;
        }
        List<Integer> parents = new ArrayList<>();
        for (int rest = chosen; rest != 0 && Integer.bitCount(chosen) > 1; rest &= rest - 1) {
            Integer parent = numbers.get(chosen & ~Integer.lowestOneBit(rest));
            if (parent == null || !tooLarge.get(parent)) {
                return;
            }
            parents.add(parent);
        }
        long[] entries = entries(chosen, parents);
        if (entries.length < 2) {
            return;
        }
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        int number = tried.size();
        tried.add(chosen);
        numbers.put(chosen, number);
        Arrays.parallelSort(entries);
        cut(entries, number, chosen);
    }

    /** {@return the rows that have the keys and are in too large a block for each one key less: hash, then row} */
    private long[] entries(int chosen, List<Integer> parents) {
        long[] entries = new long[keys.rows()];
        int count = 0;
        for (int row = 0; row < keys.rows(); row++) {
            boolean takes = keys.has(row, chosen);
            for (int p = 0; takes && p < parents.size(); p++) {
                takes = oversized.get(row, parents.get(p));
            }
            if (takes) {
                entries[count++] = (long) keys.hash(row, chosen) << Integer.SIZE | row;
            }
        }
        return Arrays.copyOf(entries, count);
    }

    private void cut(long[] entries, int number, int chosen) {
        IntArrayList rows = new IntArrayList();
        IntArrayList starts = new IntArrayList();
        for (int from = 0, to; from < entries.length; from = to) {
            to = from + 1;
            while (to < entries.length && entries[to] >> Integer.SIZE == entries[from] >> Integer.SIZE) {
                to++;
            }
            boolean fits = to - from <= greatest;
            if (!fits) {
                tooLarge.set(number);
            }
            if (to - from > 1) {
                if (fits) {
                    starts.add(rows.size());
                }
                for (int i = from; i < to; i++) {
                    (fits ? complete : oversized).set((int) entries[i], number);
                    if (fits) {
                        rows.add((int) entries[i]);
                    }
                }
            }
        }
        starts.add(rows.size());
        passes.add(new Pass(number, chosen, rows.toIntArray(), starts.toIntArray(), greatest));
    }

    /** The rows in too large a block of a combination to which no key was added. */
    private void sortTheRest() {
        List<Integer> last = new ArrayList<>();
        for (int keysOf : tried) {
            if (tried.stream().noneMatch(other -> other != keysOf && (other & keysOf) == keysOf)) {
                last.add(numbers.get(keysOf));
            }
        }
        IntArrayList rest = new IntArrayList();
        for (int row = 0; row < keys.rows(); row++) {
            for (int number : last) {
                if (oversized.get(row, number)) {
                    rest.add(row);
                    break;
                }
            }
        }
        int[] rows = rest.toIntArray();
        IntArrays.parallelQuickSort(rows, keys::compare);
        passes.add(new Pass(tried.size(), 0, rows, new int[] {0, rows.length}, WINDOW));
    }
}
