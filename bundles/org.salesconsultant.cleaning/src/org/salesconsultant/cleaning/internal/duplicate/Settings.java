/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.duplicate;

/**
 * How duplicates are looked for.
 *
 * @param same rows are the same from this probability on
 * @param undecided a person is asked from this probability on
 * @param greatestBlock the greatest number of rows in a block; 0 to choose by the number of rows
 * @param threads how many work at the same time; never changes the result
 */
public record Settings(double same, double undecided, int greatestBlock, int threads) {

    private static final int MOST = 1000;

    private static final int LEAST = 16;

    private static final double PAIRS = 1.2e7;

    public Settings {
        if (!(undecided > 0 && undecided <= same && same < 1)) {
            throw new IllegalArgumentException("0 < " + undecided + " <= " + same + " < 1");
        }
    }

    int greatestBlock(int rows) {
        return greatestBlock > 0 ? greatestBlock : (int) Math.clamp(PAIRS / Math.max(1, rows), LEAST, MOST);
    }
}
