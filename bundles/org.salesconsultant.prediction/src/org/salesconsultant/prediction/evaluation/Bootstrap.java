/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.evaluation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Percentile intervals by bootstrap (Efron, 1979): the rows are drawn anew with return, each time the figures are
 * measured, and the interval runs from the 2.5 % to the 97.5 % quantile of what came out. Draws in which a figure is
 * undefined do not count for it. Each draw has its own seed, so the number of threads does not matter.
 */
final class Bootstrap {

    private static final double TAIL = 0.025;

    private final RankedRows rows;

    private final double threshold;

    private final IProgressMonitor monitor;

    Bootstrap(RankedRows rows, double threshold, IProgressMonitor monitor) {
        this.rows = rows;
        this.threshold = threshold;
        this.monitor = monitor;
    }

    Map<Metric, Interval> intervals(int draws, long seed, int threads) {
        SplittableRandom seeds = new SplittableRandom(seed);
        long[] bySeed = IntStream.range(0, draws).mapToLong(draw -> seeds.nextLong()).toArray();
        BinaryMetrics[] drawn = new BinaryMetrics[draws];
        IntConsumer draw = each -> {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            drawn[each] = BinaryMetrics.of(rows.drawn(new SplittableRandom(bySeed[each])), threshold);
        };
        if (threads == 1) {
            IntStream.range(0, draws).forEach(draw);
        } else {
            parallel(draws, threads, draw);
        }
        Map<Metric, Interval> intervals = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            intervals.put(metric, interval(Arrays.stream(drawn).mapToDouble(metric::of).toArray()));
        }
        return intervals;
    }

    private static void parallel(int draws, int threads, IntConsumer draw) {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            pool.submit(() -> IntStream.range(0, draws).parallel().forEach(draw)).join();
        }
    }

    private static Interval interval(double[] values) {
        double[] sorted = Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
        return new Interval(quantile(sorted, TAIL), quantile(sorted, 1 - TAIL));
    }

    /** Type 7 of Hyndman and Fan (1996): between the two nearest values linearly. */
    private static double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double position = share * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
