/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.linkage;

import org.salesconsultant.cleaning.internal.comparison.Comparison;

/**
 * A column as duplicates look at it: each different normal text once, and each row's as a number.
 *
 * @param name the column
 * @param comparison how its values are compared
 * @param values the different values
 * @param codes the position of each row's value; {@link #MISSING} without one
 * @param counts how many rows have each value
 */
public record Field(String name, Comparison comparison, String[] values, int[] codes, int[] counts) {

    public static final int MISSING = -1;

    /** {@return how many rows have a value} */
    public long present() {
        long present = 0;
        for (int count : counts) {
            present += count;
        }
        return present;
    }

    /** {@return how many pairs of rows have the same value} */
    public double equalPairs() {
        double pairs = 0;
        for (int count : counts) {
            pairs += (double) count * (count - 1) / 2;
        }
        return pairs;
    }
}
