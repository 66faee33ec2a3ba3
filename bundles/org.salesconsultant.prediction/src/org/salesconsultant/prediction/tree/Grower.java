/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.prediction.Dataset;

/**
 * Grows a tree: bins the columns, then parts node after node. Columns are counted in parallel; the smaller child is
 * counted, the larger is what the parent leaves over. Of columns with equal gain the first wins.
 */
final class Grower implements AutoCloseable {

    /** Rows between two looks at the monitor. */
    private static final int STRIDE = 1000;

    /** Fewer cells than this are not worth a second thread. */
    private static final long WORTH_THREADS = 20_000;

    private final Dataset data;

    private final TreeOptions options;

    private final IProgressMonitor monitor;

    private final Splitter splitter;

    private final BinnedColumn[] columns;

    private final int[] rows;

    private final int[] buffer;

    private final ForkJoinPool pool;

    private final List<Node> nodes = new ArrayList<>();

    Grower(Dataset data, TreeOptions options, IProgressMonitor monitor) {
        this.data = data;
        this.options = options;
        this.monitor = monitor;
        splitter = new Splitter(options);
        columns = new BinnedColumn[data.columns().length];
        rows = IntStream.range(0, data.rows()).toArray();
        buffer = new int[rows.length];
        boolean parallel = options.threads() > 1 && (long) rows.length * columns.length >= WORTH_THREADS;
        pool = parallel ? new ForkJoinPool(options.threads()) : null;
    }

    List<Node> grow() {
        eachColumn(rows.length, column -> columns[column] = BinnedColumn.of(data.columns()[column], options.bins()));
        grow(0, rows.length, 0, options.depth() == 0 ? null : count(0, rows.length));
        return nodes;
    }

    private void grow(int from, int to, int depth, Histogram histogram) {
        int[] total = new int[data.classes()];
        for (int i = from; i < to; i++) {
            total[data.labels()[rows[i]]]++;
        }
        List<Integer> counts = Arrays.stream(total).boxed().toList();
        Split split = histogram == null ? null : best(histogram, total, to - from);
        int number = nodes.size();
        nodes.add(Node.leaf(counts));
        if (histogram == null || split == null) {
            return;
        }
        int middle = part(from, to, split);
        Histogram leftHistogram = null;
        Histogram rightHistogram = null;
        if (depth + 1 < options.depth()) {
            boolean leftSmaller = middle - from <= to - middle;
            Histogram smaller = leftSmaller ? count(from, middle) : count(middle, to);
            histogram.subtract(smaller);
            leftHistogram = leftSmaller ? smaller : histogram;
            rightHistogram = leftSmaller ? histogram : smaller;
        }
        grow(from, middle, depth + 1, leftHistogram);
        int right = nodes.size();
        grow(middle, to, depth + 1, rightHistogram);
        double threshold = split.firstRight() == 0 ? Double.NaN
                : columns[split.column()].between(split.lastLeft(), split.firstRight());
        nodes.set(number, new Node(split.column(), threshold, split.missingLeft(), number + 1, right, split.gain(), counts));
    }

    private Split best(Histogram histogram, int[] total, int size) {
        if (size < 2 * (long) options.leaf()) {
            return null;
        }
        Split[] splits = new Split[columns.length];
        eachColumn(size, column -> splits[column] = splitter.best(histogram, column, columns[column].bins(), total));
        return Arrays.stream(splits).reduce(null, Splitter::better);
    }

    private Histogram count(int from, int to) {
        Histogram histogram = new Histogram(columns, data.classes());
        eachColumn(to - from, column -> {
            for (int start = from; start < to; start += STRIDE) {
                checkCancel();
                histogram.count(column, columns[column].codes(), data.labels(), rows, start, Math.min(to, start + STRIDE));
            }
        });
        return histogram;
    }

    /** Puts the rows that go left before those that go right, both in their order; {@return where the right begins} */
    private int part(int from, int to, Split split) {
        BinnedColumn column = columns[split.column()];
        int left = from;
        int right = 0;
        for (int i = from; i < to; i++) {
            if (i % STRIDE == 0) {
                checkCancel();
            }
            if (split.goesLeft(column.code(rows[i]))) {
                rows[left++] = rows[i];
            } else {
                buffer[right++] = rows[i];
            }
        }
        System.arraycopy(buffer, 0, rows, left, right);
        return left;
    }

    private void eachColumn(int size, IntConsumer task) {
        if (pool == null || (long) size * columns.length < WORTH_THREADS) {
            IntStream.range(0, columns.length).forEach(column -> {
                checkCancel();
                task.accept(column);
            });
        } else {
            pool.submit(() -> IntStream.range(0, columns.length).parallel().forEach(column -> {
                checkCancel();
                task.accept(column);
            })).join();
        }
    }

    private void checkCancel() {
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
