/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.internal.block;

import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Rows in blocks of a size that depends on the data alone. Each block writes to its own place, and whoever adds the
 * places up does so in block order: so floating sums do not depend on the number of threads.
 */
public final class Blocks implements AutoCloseable {

    /** Rows of which a block is a multiple, and between two looks at the monitor at most. */
    public static final int SIZE = 992;

    /** All partial sums together hold at most this many numbers (32 MB). */
    private static final long PARTIAL_SUMS = 4_000_000;

    private final int rows;

    private final int size;

    private final IProgressMonitor monitor;

    private final ForkJoinPool pool;

    private Blocks(int rows, int size, int threads, IProgressMonitor monitor) {
        this.rows = rows;
        this.size = size;
        this.monitor = monitor;
        pool = threads == 1 || count() == 1 ? null : new ForkJoinPool(threads);
    }

    /**
     * {@return blocks of at least {@value #SIZE} rows}
     *
     * @param rows the number of rows
     * @param sums how many numbers a block sums up
     * @param threads how many threads work, the calling one among them waiting
     */
    public static Blocks of(int rows, int sums, int threads, IProgressMonitor monitor) {
        long most = Math.max(1, PARTIAL_SUMS / Math.max(1, sums));
        long perBlock = Math.ceilDiv(rows, most);
        return new Blocks(rows, (int) (Math.max(1, Math.ceilDiv(perBlock, SIZE)) * SIZE), threads, monitor);
    }

    /** {@return blocks of one row each: for work that is long for every row} */
    public static Blocks ofSingleRows(int rows, int threads, IProgressMonitor monitor) {
        return new Blocks(rows, 1, threads, monitor);
    }

    /** {@return the number of blocks, at least 1} */
    public int count() {
        return Math.max(1, Math.ceilDiv(rows, size));
    }

    /** {@return the first row of a block} */
    public int from(int block) {
        return block * size;
    }

    /** {@return the row after the last of a block} */
    public int to(int block) {
        return (int) Math.min(rows, (long) (block + 1) * size);
    }

    /** {@return the block of a row} */
    public int of(int row) {
        return row / size;
    }

    /** Runs the task for each block, in any order and on all threads, and returns when all are done. */
    public void each(IntConsumer task) {
        if (pool == null) {
            IntStream.range(0, count()).forEach(task);
        } else {
            pool.submit(() -> IntStream.range(0, count()).parallel().forEach(task)).join();
        }
    }

    /** Called at least each {@value #SIZE} rows. */
    public void checkCancel() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }
}
