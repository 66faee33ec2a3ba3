/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples.scale;

/**
 * Random numbers that depend on a seed, what is drawn and its number only: SplitMix64 (Steele, Lea and Flood 2014), which
 * costs next to nothing to begin anew for each row.
 */
final class Noise {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final double UNIT = 0x1.0p-53;

    private final long origin;

    private long state;

    /** @param stream what is drawn: draws of different streams have nothing to do with one another */
    Noise(long seed, int stream) {
        origin = mix(mix(seed) + stream * GOLDEN);
    }

    /** Begins the numbers of one row. */
    Noise at(long number) {
        state = mix(origin + number);
        return this;
    }

    /** {@return a number from 0 (inclusive) to 1 (exclusive)} */
    double share() {
        state += GOLDEN;
        return (mix(state) >>> 11) * UNIT;
    }

    /** {@return a whole number from 0 (inclusive) to a bound (exclusive)} */
    int below(int bound) {
        return (int) (share() * bound);
    }

    /** {@return one of the texts, each as likely} */
    String one(String[] texts) {
        return texts[below(texts.length)];
    }

    private static long mix(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
