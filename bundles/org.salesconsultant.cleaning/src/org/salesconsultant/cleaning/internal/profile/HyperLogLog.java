/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.profile;

/**
 * Estimates a number of different values in 16 kB: Flajolet, Fusy, Gandouet and Meunier, 'HyperLogLog: the analysis of a
 * near-optimal cardinality estimation algorithm' (2007), with 2^14 registers and linear counting where few are set.
 */
final class HyperLogLog {

    private static final int BITS = 14;

    private static final int SIZE = 1 << BITS;

    private static final double ALPHA = 0.7213 / (1 + 1.079 / SIZE);

    private final byte[] registers = new byte[SIZE];

    /** Takes the hash of a value. */
    void add(long hash) {
        int register = (int) (hash >>> 64 - BITS);
        byte rank = (byte) (Long.numberOfLeadingZeros(hash << BITS | 1L << BITS - 1) + 1);
        if (rank > registers[register]) {
            registers[register] = rank;
        }
    }

    long estimate() {
        double sum = 0;
        int empty = 0;
        for (byte rank : registers) {
            sum += 1.0 / (1L << rank);
            empty += rank == 0 ? 1 : 0;
        }
        double estimate = ALPHA * SIZE * SIZE / sum;
        return Math.round(estimate <= 2.5 * SIZE && empty > 0 ? SIZE * Math.log((double) SIZE / empty) : estimate);
    }
}
