/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tree;

/**
 * How a tree is grown.
 *
 * @param purity what a split is to raise
 * @param depth how many conditions lie between root and leaf at most, 0 to 60; 0 is a single leaf
 * @param leaf how many rows a leaf has at least, 1 or more
 * @param gain by how much a split must lower the impurity of its rows at least, 0 to 1; a split without gain is never made
 * @param bins into how many values a column is binned at most, 2 to 255; a 256th bin holds the missing values
 * @param threads how many threads work, at least 1; never changes the result
 */
public record TreeOptions(Purity purity, int depth, int leaf, double gain, int bins, int threads) {

    public TreeOptions {
        if (depth < 0 || depth > 60 || leaf < 1 || !(gain >= 0) || bins < 2 || bins > 255 || threads < 1) {
            throw new IllegalArgumentException("depth is 0 to 60, leaf and threads at least 1, gain at least 0, bins 2 to 255");
        }
    }

    /** {@return entropy, depth 5, at least 5 rows a leaf, any gain, 255 bins, one thread} */
    public static TreeOptions defaults() {
        return new TreeOptions(Purity.ENTROPY, 5, 5, 0, 255, 1);
    }

    /** {@return the same with another criterion} */
    public TreeOptions withPurity(Purity other) {
        return new TreeOptions(other, depth, leaf, gain, bins, threads);
    }

    /** {@return the same with another depth} */
    public TreeOptions withDepth(int other) {
        return new TreeOptions(purity, other, leaf, gain, bins, threads);
    }

    /** {@return the same with another least number of rows a leaf} */
    public TreeOptions withLeaf(int other) {
        return new TreeOptions(purity, depth, other, gain, bins, threads);
    }

    /** {@return the same with another least gain} */
    public TreeOptions withGain(double other) {
        return new TreeOptions(purity, depth, leaf, other, bins, threads);
    }

    /** {@return the same with another number of bins} */
    public TreeOptions withBins(int other) {
        return new TreeOptions(purity, depth, leaf, gain, other, threads);
    }

    /** {@return the same with another number of threads} */
    public TreeOptions withThreads(int other) {
        return new TreeOptions(purity, depth, leaf, gain, bins, other);
    }
}
