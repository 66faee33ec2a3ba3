/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.kmeans;

import java.util.Optional;

/**
 * How K-means goes about its work.
 *
 * @param k how many groups are asked for, at least 1
 * @param restarts how often it starts anew; the lowest sum of squares wins, the earlier start at a tie; at least 1
 * @param iterations how often the centroids move at most, at least 1
 * @param tolerance it also ends when the squared moves of all centroids together are at most this share of the mean
 *        column variance; 0 means: when no row changes its group any more
 * @param seed the seed of the starts
 * @param threads how many threads work, at least 1; never changes the result
 * @param start the centroids to start from, one after the other; empty: drawn by k-means++. With it, there is one start
 * @param arithmetic which instructions it uses; never changes the result
 */
public record KMeansOptions(int k, int restarts, int iterations, double tolerance, long seed, int threads,
        Optional<double[]> start, Arithmetic arithmetic) {

    public KMeansOptions {
        if (k < 1 || restarts < 1 || iterations < 1 || threads < 1 || !(tolerance >= 0)) {
            throw new IllegalArgumentException("k, restarts, iterations and threads are at least 1, tolerance at least 0");
        }
    }

    /** {@return 20 starts, 300 iterations, until nothing moves, seed 42, one thread} */
    public static KMeansOptions of(int k) {
        return new KMeansOptions(k, 20, 300, 0, 42, 1, Optional.empty(), Arithmetic.FASTEST);
    }

    /** {@return the same with another number of groups} */
    public KMeansOptions withK(int other) {
        return new KMeansOptions(other, restarts, iterations, tolerance, seed, threads, start, arithmetic);
    }

    /** {@return the same with another number of starts} */
    public KMeansOptions withRestarts(int other) {
        return new KMeansOptions(k, other, iterations, tolerance, seed, threads, start, arithmetic);
    }

    /** {@return the same with another limit of iterations} */
    public KMeansOptions withIterations(int other) {
        return new KMeansOptions(k, restarts, other, tolerance, seed, threads, start, arithmetic);
    }

    /** {@return the same with another tolerance} */
    public KMeansOptions withTolerance(double other) {
        return new KMeansOptions(k, restarts, iterations, other, seed, threads, start, arithmetic);
    }

    /** {@return the same with another seed} */
    public KMeansOptions withSeed(long other) {
        return new KMeansOptions(k, restarts, iterations, tolerance, other, threads, start, arithmetic);
    }

    /** {@return the same with another number of threads} */
    public KMeansOptions withThreads(int other) {
        return new KMeansOptions(k, restarts, iterations, tolerance, seed, other, start, arithmetic);
    }

    /** {@return the same, started from these centroids} */
    public KMeansOptions withStart(double[] centroids) {
        return new KMeansOptions(k, restarts, iterations, tolerance, seed, threads, Optional.of(centroids.clone()),
                arithmetic);
    }

    /** {@return the same with other instructions} */
    public KMeansOptions withArithmetic(Arithmetic other) {
        return new KMeansOptions(k, restarts, iterations, tolerance, seed, threads, start, other);
    }
}
