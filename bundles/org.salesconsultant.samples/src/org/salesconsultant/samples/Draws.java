/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples;

import java.util.List;
import java.util.Random;

/**
 * A source of random numbers that is the same on every machine: {@link Random}, whose algorithm is specified, and
 * {@link StrictMath}. Each thing has a source of its own, so what is drawn for one never shifts another.
 */
final class Draws {

    private final Random random;

    private Draws(Random random) {
        this.random = random;
    }

    /** {@return the source for one thing: the seed of the data set, what is drawn, and for which one} */
    static Draws of(long seed, Purpose purpose, long index) {
        return new Draws(new Random(mix(mix(seed + purpose.ordinal() * 0x9E3779B97F4A7C15L) + index)));
    }

    /** {@return a number from 0 (inclusive) to 1 (exclusive)} */
    double share() {
        return random.nextDouble();
    }

    /** {@return true with the given probability} */
    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** {@return a whole number from {@code least} to {@code most}, both inclusive} */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** {@return one of the values, each as likely} */
    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** {@return a normally distributed number} */
    double normal(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    /** {@return a waiting time, exponentially distributed with the given rate} */
    double wait(double rate) {
        return -StrictMath.log(1 - random.nextDouble()) / rate;
    }

    /** {@return a Poisson distributed count, for small means} */
    int count(double mean) {
        double limit = StrictMath.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014): nearby numbers become unrelated ones. */
    private static long mix(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** What random numbers are drawn for. */
    enum Purpose {
        PERSON, SECOND_ACCOUNT, VISITS, THINNING, RETURN, BASKET, CUSTOMER_DIRT, ORDER_DIRT
    }
}
