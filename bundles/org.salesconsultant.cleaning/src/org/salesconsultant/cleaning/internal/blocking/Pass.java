/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.blocking;

/**
 * The blocks of one combination of keys.
 *
 * @param number its place in the order of the passes
 * @param keys the keys whose values are equal within a block, as bits; none in the pass of what is sorted
 * @param rows the rows of all blocks, block after block
 * @param starts where each block starts in {@code rows}, and where the last ends
 * @param reach how many of the rows that follow it in its block a row is compared with
 */
public record Pass(int number, int keys, int[] rows, int[] starts, int reach) {

    public int blocks() {
        return starts.length - 1;
    }

    /** {@return how many pairs a block makes, at most} */
    public long pairs(int block) {
        long size = starts[block + 1] - starts[block];
        long within = Math.min(reach, size - 1);
        return size * within - within * (within + 1) / 2;
    }
}
