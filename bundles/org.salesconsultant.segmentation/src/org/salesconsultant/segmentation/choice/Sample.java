/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.choice;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Rows drawn by a seed. */
final class Sample {

    private Sample() {
    }

    /** {@return that many different rows, each as likely as any, in rising order; all of them if there are not more} */
    static int[] of(int rows, int wanted, long seed) {
        int[] all = IntStream.range(0, rows).toArray();
        if (wanted >= rows) {
            return all;
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < wanted; i++) {
            int other = i + (int) (unit(random) * (rows - i));
            int row = all[other];
            all[other] = all[i];
            all[i] = row;
        }
        int[] drawn = Arrays.copyOf(all, wanted);
        Arrays.sort(drawn);
        return drawn;
    }

    /** {@return 0 to below 1, from the upper 53 bits, so that it is the same on every Java version} */
    static double unit(SplittableRandom random) {
        return (random.nextLong() >>> 11) * 0x1.0p-53;
    }
}
